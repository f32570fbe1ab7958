package dev.lede.indexing;

import dev.lede.normalise.Mojibake;
import dev.lede.read.FileReader;
import dev.lede.read.FileText;
import dev.lede.read.ReadReport;
import dev.lede.read.SharedFrame;
import dev.lede.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Files without an article that may be pages of a site nobody described: what many of them share is its menu and its
 * footer, and says how to read them. Safe for any number of threads until {@link #sites} is asked.
 */
final class UnreadPages {
    private static final int MOST_KNOWN = 10_000;

    /** Enough to tell what a site's pages share, and read in a second or two. */
    private static final int MOST_READ = 200;

    /** A longer one is no page. */
    private static final int LONGEST = 1 << 20;

    private final NavigableSet<Path> files = new TreeSet<>();

    /** Entries of archives are left alone: who unpacks one is told of its pages. */
    void ended(SourceFile file, ReadReport report) {
        boolean isOfNoForm =
                report.problems().stream().anyMatch(problem -> problem.reason().equals(FileReader.NO_FORM));
        if (isOfNoForm && file.shown().equals(file.path().toString())) {
            synchronized (files) {
                files.add(file.path());
                if (files.size() > MOST_KNOWN) {
                    files.pollLast();
                }
            }
        }
    }

    /** Those with most pages first. */
    List<UnreadSite> sites() {
        List<Path> read = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        int step = Math.ceilDiv(Math.max(1, files.size()), MOST_READ);
        int number = 0;
        for (Path file : files) {
            Optional<String> page = number++ % step == 0 ? page(file) : Optional.empty();
            if (page.isPresent()) {
                read.add(file);
                pages.add(page.get());
            }
        }
        return SharedFrame.of(pages).stream()
                .map(frame -> new UnreadSite(
                        read.get(frame.example()).toString(),
                        frame.pages(),
                        pages.size(),
                        frame.signature(),
                        frame.menuEnds(),
                        frame.footerStarts()))
                .toList();
    }

    private static Optional<String> page(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            String text = FileText.of(Files.readAllBytes(file)).text();
            // What is packed would be compared by its packed bytes.
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(SharedFrame.edges(Mojibake.repair(text)));
        } catch (IOException e) {
            // It was there when it was walked; the report has what became of it then.
            return Optional.empty();
        }
    }
}
