package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import dev.lede.story.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SketchBookTest {
    @TempDir
    private Path folder;

    @Test
    void putsThemInOrderByDay() throws IOException {
        List<Sketch> all = sketches(0, 300, "first");

        assertThat(written(List.of(), all, List.of())).containsExactlyElementsOf(ordered(all));
        assertThat(folder.resolve("drafted")).doesNotExist();
    }

    @Test
    void earlierOnesStayUnlessTheyAreWrittenAnewOrGone() throws IOException {
        List<Sketch> before = written(List.of(), sketches(0, 300, "first"), List.of());
        List<Sketch> anew = sketches(250, 350, "second");
        List<Sketch> gone = sketches(0, 5, "first");

        List<Sketch> stayed = sketches(5, 250, "first");
        assertThat(written(before, anew, gone))
                .containsExactlyElementsOf(
                        ordered(Stream.concat(stayed.stream(), anew.stream()).toList()));
    }

    private List<Sketch> written(List<Sketch> before, List<Sketch> anew, List<Sketch> gone) throws IOException {
        List<Sketch> shuffled = new ArrayList<>(anew);
        Collections.shuffle(shuffled, new Random(7));
        Path target = Files.createTempFile(folder, "sketches", "");
        try (SketchBook book = SketchBook.open(folder.resolve("drafted"), !before.isEmpty())) {
            for (Sketch sketch : shuffled) {
                book.put(sketch);
            }
            gone.forEach(sketch -> book.remove(sketch.id()));
            return SketchFile.mapped(target, Integer.BYTES, Math.toIntExact(book.write(before, target)));
        }
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
