package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Snippets of articles that are far longer than most. */
class LongTextSnippetsTest {
    private static final String FILL = "Nothing of that kind is told in here. ";
    private static final Pattern MARKED = Pattern.compile("<mark>(.*?)</mark>");

    @Test
    void theBestPlacesAreFoundHoweverFarBehind() throws IOException {
        String text = "The grouse sings alone. " + FILL.repeat(700) + "A grouse and a heron meet. " + FILL.repeat(700)
                + "Herons fear each grouse & <b>. " + FILL.repeat(700) + "A last heron. ";

        assertThat(snippets(text, "grouse heron"))
                .hasSize(3)
                .anyMatch(part -> part.contains("A <mark>grouse</mark> and a <mark>heron</mark> meet."))
                .anyMatch(part -> part.contains("<mark>Herons</mark> fear each <mark>grouse</mark> &amp; &lt;b&gt;."))
                .allMatch(part -> part.length() < 400);
    }

    @Test
    void phrasesAreMarkedWholeAndWordsAsWholeWords() throws IOException {
        String text = FILL.repeat(700) + "Old heron, new grouse, and a new heron. " + FILL.repeat(700) + "Newherons. ";

        assertThat(snippets(text, "\"new heron\""))
                .singleElement()
                .asString()
                .contains("Old heron, new grouse, and a <mark>new heron</mark>.");
    }

    @Test
    void everythingThatIsSearchedIsMarkedInWhatIsShown() throws IOException {
        String[] words = {"grouse", "heron", "law", "chip", "of", "the", "🤖", "Robots"};
        String[] ends = {" ", " ", " ", ", ", " ", ". ", "? ", "\n\n"};
        for (int seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            int ended = seed % 2 == 0 ? ends.length : 5; // half of them without a full stop
            for (int i = 0; i < 4_000; i++) {
                text.append(words[random.nextInt(words.length)]).append(ends[random.nextInt(ended)]);
            }
            List<String> snippets = snippets(text.toString(), "grouse heron");
            assertThat(snippets).hasSize(3);
            String folded = text.toString().replaceAll("\\s+", " ");
            for (String snippet : snippets) {
                assertThat(MARKED.matcher(snippet).replaceAll("")).doesNotContainPattern("grouse|heron");
                String shown = snippet.replace("<mark>", "").replace("</mark>", "");
                assertThat(folded).contains(shown.replace("…", "").strip());
            }
        }
    }

    @Test
    void aTextWithoutASpaceIsCutBetweenCharacters() throws IOException {
        String text = "🤖".repeat(5_000) + " heron " + "🤖".repeat(5_000) + "学ぶ".repeat(5_000);
        for (String query : List.of("heron", "学ぶ")) {
            List<String> snippets = snippets(text, query);
            assertThat(snippets).isNotEmpty();
            for (String snippet : snippets) {
                assertThat(snippet).contains("<mark>").hasSizeLessThan(1_500);
                assertThat(snippet.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsTooLongToBeReadIsCutBetweenCharacters() throws IOException {
        String last = "A heron at the end ";
        String text = "x".repeat(30).concat(" ").repeat(40_000).substring(0, (1 << 20) - 1 - last.length()) + last
                + "🤖 sings.";

        assertThat(snippets(text, "heron"))
                .singleElement()
                .satisfies(snippet -> assertThat(snippet).contains("A <mark>heron</mark> at the end"))
                .satisfies(snippet -> assertThat(
                                snippet.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                        .isEmpty());
    }

    private static List<String> snippets(String body, String query) throws IOException {
        Article any = new RandomArticles(1).list(1).getFirst();
        Article article = ArticleBuilder.like(any.summary()).body(body).article();
        return new ArrayList<>(MemoryIndex.of(List.of(article))
                .search(Requests.of(query))
                .hits()
                .getFirst()
                .snippets()
                .body());
    }
}
