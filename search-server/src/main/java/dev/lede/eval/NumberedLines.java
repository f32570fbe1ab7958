package dev.lede.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file in UTF-8, line by line, in bounded memory; blank lines count, and are left out. For one thread. */
final class NumberedLines implements Closeable {
    private static final int LONGEST = 16 * 1024 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final BufferedReader reader;
    private long number;

    private NumberedLines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static NumberedLines of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file, "is a folder, not a file");
        }
        // Unlike most ways to read, this doesn't put a mark in the place of what it can't decode.
        var strict = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new NumberedLines(
                file, new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict), 1 << 16));
    }

    /** @return nothing at the end */
    Optional<String> next() throws IOException {
        Optional<String> line = read();
        while (line.isPresent() && line.get().isBlank()) {
            line = read();
        }
        return line;
    }

    /** To be thrown by who can't make sense of the line that was read last. */
    UnreadableFileException damaged(String why) {
        return new UnreadableFileException(file, number, why);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<String> read() throws IOException {
        number++;
        var line = new StringBuilder();
        int next = character();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == LONGEST) {
                throw damaged("the line is longer than " + LONGEST + " characters");
            }
            if (next != BYTE_ORDER_MARK || number > 1 || !line.isEmpty()) {
                line.append((char) next);
            }
            next = character();
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return Optional.of(line.toString());
    }

    private int character() throws IOException {
        try {
            return reader.read();
        } catch (CharacterCodingException e) {
            throw damaged("is not UTF-8 from here on");
        }
    }
}
