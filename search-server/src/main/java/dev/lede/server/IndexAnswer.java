package dev.lede.server;

import dev.lede.health.Health;
import dev.lede.health.Repaired;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.read.ReadReport;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The index that answers, and what its build came to, in counts: problems name an operator's files and aren't told to
 * readers. The contract of {@code GET /api/v1/index}.
 */
record IndexAnswer(String generation, long articles, int schema, String builtAt, Report report) {

    /** Adds up: {@code read.told = articles + merged}. */
    record Report(Read read, long articles, long merged, double seconds, Optional<Corpus> health) {}

    /** How many articles are of each kind that an operator may want to mend. */
    record Corpus(
            Map<String, Long> findings,
            long unknownProviders,
            long unknownTopics,
            Map<String, Long> languages,
            Repaired repaired) {
        static Corpus of(Health health) {
            Map<String, Long> findings = new LinkedHashMap<>();
            health.articles().findings().forEach((words, found) -> findings.put(words, found.articles()));
            return new Corpus(
                    findings,
                    health.articles().unknownProviders().articles(),
                    health.articles().unknownTopics().articles(),
                    health.articles().languages(),
                    health.files().repaired());
        }
    }

    /** Adds up: {@code files = sum(read) + sum(skipped) + failed} and {@code found = told + rejected + sum(leftOut)}. */
    record Read(
            long files,
            Map<String, Long> read,
            Map<String, Long> skipped,
            long failed,
            long found,
            long rejected,
            Map<String, Long> leftOut,
            long told,
            long problems) {
        static Read of(ReadReport report) {
            return new Read(
                    report.files(),
                    report.read(),
                    report.skipped(),
                    report.failed(),
                    report.found(),
                    report.rejected(),
                    report.leftOut(),
                    report.told(),
                    report.problems().size() + report.furtherProblems());
        }
    }

    static IndexAnswer of(GenerationManifest index) {
        IndexReport report = index.report();
        return new IndexAnswer(
                index.generation(),
                index.articles(),
                index.schema(),
                index.builtAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                new Report(
                        Read.of(report.read()),
                        report.articles(),
                        report.merged(),
                        report.seconds(),
                        report.health().map(Corpus::of)));
    }
}
