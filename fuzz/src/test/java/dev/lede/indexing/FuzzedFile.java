package dev.lede.indexing;

import dev.lede.Promise;
import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.normalise.ArticleNormaliser;
import dev.lede.normalise.CanonicalUrl;
import dev.lede.normalise.Normalised;
import dev.lede.normalise.Registries;
import dev.lede.read.FileReader;
import dev.lede.read.Problem;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadReport;
import dev.lede.read.ReportSum;
import dev.lede.read.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of a stranger's bytes, read and normalised as a rebuild does, and what must hold of all that comes out. */
final class FuzzedFile {
    private static final Registries REGISTRIES =
            Registries.load(SharedData.root().resolve("config"));
    private static final int MOST_BYTES = 1 << 20;
    private static final FileReader READER = new FileReader(Forms.of(REGISTRIES), REGISTRIES.fields(), MOST_BYTES);
    private static final ArticleNormaliser NORMALISER = new ArticleNormaliser(REGISTRIES, true);
    private static final Path FILE = temporary();

    /** What was told of one file, which may be an archive's entry. */
    record Heard(SourceFile file, ReadOutcome outcome, List<Article> told) {}

    private FuzzedFile() {}

    /** @param name of the file, from its source on */
    static List<Heard> checked(String name, byte[] bytes) {
        try {
            Files.write(FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sum = new ReportSum();
        List<Heard> heard = heard(name, sum);
        ReadReport report = sum.report();
        Promise.equal(report, again(name, heard), "read twice, it is not the same");
        Promise.holds(!heard.isEmpty(), "a file comes to nothing", name);
        Promise.holds(report.files() == heard.size(), "the files don't add up", report);
        report.problems().forEach(FuzzedFile::check);
        heard.forEach(each -> {
            Promise.holds(
                    each.file().name().startsWith("news/")
                            && !each.file().name().contains("/../")
                            && !each.file().name().endsWith("/.."),
                    "a file that is named where it isn't",
                    each.file().name());
            each.told().forEach(FuzzedFile::check);
        });
        return heard;
    }

    private static List<Heard> heard(String name, ReportSum sum) {
        List<Heard> heard = new ArrayList<>();
        READER.read(new SourceFile(FILE, "news/" + name), (file, outcome) -> {
            List<Article> told = List.of();
            if (outcome instanceof Read read) {
                Normalised normalised = NORMALISER.of(read.articles(), file.name());
                told = normalised.told();
                sum.add(FileReport.of(file, read, normalised));
            } else {
                sum.add(FileReport.of(file, outcome));
            }
            heard.add(new Heard(file, outcome, told));
        });
        return heard;
    }

    private static ReadReport again(String name, List<Heard> first) {
        var sum = new ReportSum();
        Promise.equal(first, heard(name, sum), "read twice, it is not the same");
        return sum.report();
    }

    private static void check(Problem problem) {
        Promise.words(problem.asLine());
        Promise.holds(problem.line() >= 0, "a line before the first", problem);
    }

    private static void check(Article article) {
        check(article.summary());
        Promise.paragraphs(article.body(), "a body");
        article.authors().forEach(author -> Promise.line(author, "an author"));
        article.sections().forEach(section -> Promise.line(section, "a section"));
    }

    private static void check(ArticleSummary summary) {
        Promise.line(summary.title(), "a title");
        summary.excerpt().ifPresent(text -> Promise.line(text, "an excerpt"));
        summary.provider().ifPresent(provider -> Promise.line(provider.name(), "a provider"));
        summary.topics().withAncestors().forEach(topic -> Promise.line(topic, "a topic"));
        summary.labels().values().forEach(values -> values.forEach(value -> Promise.line(value, "a label")));
        summary.language().ifPresent(code -> Promise.holds(code.matches("[a-z]{2}"), "no language", code));
        summary.quality().ifPresent(quality -> Promise.holds(quality >= 0, "a quality below 0", quality));
        summary.heat().ifPresent(heat -> Promise.holds(heat >= -1, "a heat below -1", heat));
        summary.url()
                .ifPresent(url -> Promise.holds(
                        CanonicalUrl.of(url.toString()).filter(url::equals).isPresent(),
                        "an address that isn't canonical",
                        url));
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("fuzzed", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
