package dev.lede.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.health.FileFacts;
import dev.lede.health.Repaired;
import dev.lede.read.FileStamp;
import dev.lede.read.Problem;
import dev.lede.read.ReadReport;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * File entries as bytes. They are read at the start of each update, so made to be read quickly: most files come to one of
 * a few reports, and each distinct report is written once, before all entries.
 */
final class FileEntryCodec {
    private FileEntryCodec() {}

    static void write(List<FileEntry> entries, DataOutputStream out) throws IOException {
        Map<ReadReport, Integer> reports = new LinkedHashMap<>();
        entries.forEach(entry -> reports.putIfAbsent(entry.report(), reports.size()));
        out.writeInt(reports.size());
        for (ReadReport report : reports.keySet()) {
            write(report, out);
        }
        out.writeInt(entries.size());
        for (FileEntry entry : entries) {
            write(entry, Objects.requireNonNull(reports.get(entry.report())), out);
        }
    }

    static List<FileEntry> read(DataInputStream in) throws IOException {
        List<ReadReport> reports = new ArrayList<>();
        int distinct = in.readInt();
        for (int i = 0; i < distinct; i++) {
            reports.add(report(in));
        }
        List<FileEntry> entries = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            entries.add(entry(reports, in));
        }
        return entries;
    }

    private static void write(FileEntry entry, int report, DataOutputStream out) throws IOException {
        text(entry.path(), out);
        out.writeBoolean(entry.stamp().isPresent());
        if (entry.stamp().isPresent()) {
            FileStamp stamp = entry.stamp().get();
            out.writeLong(stamp.size());
            out.writeLong(stamp.modified());
            out.writeLong(stamp.changed());
        }
        text(entry.hash().map(ContentHash::hex).orElse(""), out);
        out.writeInt(report);
        FileFacts facts = entry.facts();
        out.writeLong(facts.took().toNanos());
        out.writeLong(facts.repaired().articles());
        out.writeLong(facts.repaired().characters());
    }

    private static FileEntry entry(List<ReadReport> reports, DataInputStream in) throws IOException {
        String path = text(in);
        Optional<FileStamp> stamp = in.readBoolean()
                ? Optional.of(new FileStamp(in.readLong(), in.readLong(), in.readLong()))
                : Optional.empty();
        Optional<ContentHash> hash =
                Optional.of(text(in)).filter(hex -> !hex.isEmpty()).map(ContentHash::new);
        return new FileEntry(path, stamp, hash, reports.get(in.readInt()), facts(in));
    }

    private static void write(ReadReport report, DataOutputStream out) throws IOException {
        out.writeLong(report.files());
        counts(report.read(), out);
        counts(report.skipped(), out);
        out.writeLong(report.failed());
        out.writeLong(report.found());
        out.writeLong(report.rejected());
        counts(report.leftOut(), out);
        out.writeLong(report.told());
        out.writeInt(report.problems().size());
        for (Problem problem : report.problems()) {
            text(problem.severity().name(), out);
            text(problem.path(), out);
            out.writeInt(problem.line());
            text(problem.reason(), out);
        }
        out.writeLong(report.furtherProblems());
    }

    private static FileFacts facts(DataInputStream in) throws IOException {
        return new FileFacts(Duration.ofNanos(in.readLong()), new Repaired(in.readLong(), in.readLong()));
    }

    private static ReadReport report(DataInputStream in) throws IOException {
        return new ReadReport(
                in.readLong(),
                counts(in),
                counts(in),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                counts(in),
                in.readLong(),
                problems(in),
                in.readLong());
    }

    private static List<Problem> problems(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            problems.add(new Problem(Problem.Severity.valueOf(text(in)), text(in), in.readInt(), text(in)));
        }
        return problems;
    }

    private static void counts(Map<String, Long> counts, DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            text(count.getKey(), out);
            out.writeLong(count.getValue());
        }
    }

    private static SortedMap<String, Long> counts(DataInputStream in) throws IOException {
        int size = in.readInt();
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            counts.put(text(in), in.readLong());
        }
        return counts;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
