package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports that are kept, two files each, named by day: {@code 2026-11-23.json} and {@code .md}, {@code 2026-11-23-2.json} for the
 * second of that day. Nothing kept is ever overwritten.
 *
 * @param folder made when something is first kept
 */
record Results(Path folder) {
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:-(\\d+))?\\.json");

    private record Kept(Path file, LocalDate day, int number) {
        static Optional<Kept> of(Path file) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            return name.matches()
                    ? Optional.of(new Kept(
                            file,
                            LocalDate.parse(name.group(1)),
                            name.group(2) == null ? 1 : Integer.parseInt(name.group(2)))) // null for the first of a day
                    : Optional.empty();
        }
    }

    /** The JSON of the last report kept. */
    Optional<Path> newest() throws IOException {
        return kept().stream()
                .max(Comparator.comparing(Kept::day).thenComparingInt(Kept::number))
                .map(Kept::file);
    }

    /**
     * @param markdown the same for people
     * @return the JSON's file
     */
    Path keep(Report report, String markdown) throws IOException {
        Files.createDirectories(folder);
        int before = kept().stream()
                .filter(each -> each.day().equals(report.day()))
                .mapToInt(Kept::number)
                .max()
                .orElse(0);
        String name = report.day() + (before == 0 ? "" : "-" + (before + 1));
        Files.writeString(folder.resolve(name + ".md"), markdown);
        return Files.writeString(folder.resolve(name + ".json"), ReportJson.of(report) + "\n");
    }

    private List<Kept> kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Kept.of(file).stream()).toList();
        }
    }
}
