package dev.lede.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A text file in which an operator keeps words: lines, of which blank ones and those that begin with # say nothing. */
final class WordFile {
    /** A hundred times what such lists come to. */
    private static final int MOST_BYTES = 1 << 20;

    /**
     * @param where the file and the line's number, such as {@code config/protected.txt:12}
     * @param text without blanks around it, letters and their accents as one
     */
    record Line(String where, String text) {}

    private WordFile() {}

    /**
     * @param fault told what keeps the file from being read, in one line
     * @return lines in their order; none where there is no such file
     */
    static List<Line> read(Path path, Consumer<String> fault) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                fault.accept(path + ": is larger than " + MOST_BYTES + " bytes");
                return List.of();
            }
            return lines(path, text(bytes));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            fault.accept(path + ": is not UTF-8 text");
        } catch (IOException e) {
            fault.accept(path + ": can't be read: " + e.getMessage());
        }
        return List.of();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
    }

    private static List<Line> lines(Path path, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String words = line.strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                lines.add(new Line(path + ":" + number, words));
            }
        }
        return lines;
    }
}
