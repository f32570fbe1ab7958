package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import dev.lede.story.Sketch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SketchBookTest {
    @TempDir
    private Path folder;

    @Test
    void putsThemInOrderByDay() throws IOException {
        List<Sketch> all = sketches(0, 300, "first");

        assertThat(written(List.of(), all, List.of())).isEqualTo(bytes(ordered(all)));
        assertThat(folder.resolve("drafted")).doesNotExist();
    }

    @Test
    void earlierOnesStayUnlessTheyAreWrittenAnewOrGone() throws IOException {
        List<Sketch> before = ordered(sketches(0, 300, "first"));
        List<Sketch> anew = sketches(250, 350, "second");
        List<Sketch> gone = sketches(0, 5, "first");

        List<Sketch> stayed = sketches(5, 250, "first");
        assertThat(written(before, anew, gone))
                .isEqualTo(bytes(
                        ordered(Stream.concat(stayed.stream(), anew.stream()).toList())));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDraftsSpaceIsFreeOnceItIsClosed() throws IOException {
        Path drafted = folder.resolve("drafted");
        SketchBook book = SketchBook.open(drafted, false);
        book.put(Sketch.of(article(1, "only")));
        book.write(List.of(), folder.resolve("target"));

        // A file that is deleted keeps its space as long as somebody has it open or mapped.
        try (var open = FileChannel.open(drafted)) {
            assertThat(open.size()).isEqualTo(Sketch.BYTES);
            book.close();
            assertThat(open.size()).isZero();
        }
        assertThat(drafted).doesNotExist();
    }

    @Test
    void aFileWithFewerThanAreExpectedIsTold() throws IOException {
        Path file = Files.write(folder.resolve("short"), new byte[Sketch.BYTES * 2 - 1]);

        assertThatThrownBy(() -> SketchFile.read(file, 0, 2, List::size))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("short ends before");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsCutShortWhileItIsReadIsTold() throws IOException {
        Path file = Files.write(folder.resolve("cut"), new byte[Sketch.BYTES * 1000]);

        assertThatThrownBy(() -> SketchFile.read(file, 0, 1000, sketches -> {
                    Files.write(file, new byte[0]);
                    return bytes(sketches);
                }))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(InternalError.class);
    }

    /** The bytes of what was written, as a list of them may be read only as long as its file is open. */
    private String written(List<Sketch> before, List<Sketch> anew, List<Sketch> gone) throws IOException {
        List<Sketch> shuffled = new ArrayList<>(anew);
        Collections.shuffle(shuffled, new Random(7));
        Path target = Files.createTempFile(folder, "sketches", "");
        try (SketchBook book = SketchBook.open(folder.resolve("drafted"), !before.isEmpty())) {
            for (Sketch sketch : shuffled) {
                book.put(sketch);
            }
            gone.forEach(sketch -> book.remove(sketch.id()));
            return SketchFile.read(target, Integer.BYTES, book.write(before, target), SketchBookTest::bytes);
        }
    }

    private static String bytes(List<Sketch> sketches) throws IOException {
        var out = new ByteArrayOutputStream();
        for (Sketch sketch : sketches) {
            sketch.write(out);
        }
        return HexFormat.of().formatHex(out.toByteArray());
    }

    private static List<Sketch> ordered(List<Sketch> sketches) {
        return sketches.stream().sorted(Sketch.BY_DAY).toList();
    }

    private static List<Sketch> sketches(int from, int end, String title) {
        return IntStream.range(from, end)
                .mapToObj(number -> Sketch.of(article(number, title)))
                .toList();
    }

    /** Every tenth without a day. */
    private static Article article(int number, String title) {
        var article = ArticleBuilder.at("https://news.example/" + number)
                .title(title + " " + number)
                .body("What number " + number + " tells.")
                .sources("test");
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number * 37 % 50);
        return (number % 10 == 0 ? article : article.published(Published.on(day))).article();
    }
}
