package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tests of a walk share: files to be met, and each step in a few words. */
final class WalkSteps {
    private WalkSteps() {}

    /** With its own name in it. */
    static void file(Path source, String name) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, name);
    }

    /** What is met from here on. */
    static List<String> rest(SourceWalker walker) {
        List<String> met = new ArrayList<>();
        for (Optional<WalkStep> step = walker.next(); step.isPresent(); step = walker.next()) {
            met.add(described(step.get()));
        }
        return met;
    }

    /** A file's name below its source, and why it was left where it was. */
    static String described(WalkStep step) {
        return switch (step) {
            case WalkStep.Found found -> found.file().name();
            case WalkStep.Left left -> left.file().name() + " " + reason(left.outcome());
        };
    }

    private static String reason(ReadOutcome outcome) {
        return switch (outcome) {
            case Skipped skipped -> skipped.reason();
            case Failed failed -> failed.reason();
            case ReadOutcome.Read read -> "read";
        };
    }
}
