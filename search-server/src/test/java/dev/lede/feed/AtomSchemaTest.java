package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.RandomArticles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Atom's grammar, in RELAX NG, as RFC 4287 has it. */
class AtomSchemaTest {
    @Test
    void whateverAnArticleHasItsEntryIsValid() throws Exception {
        assertThat(faults(MadeFeed.text(
                        FeedFormat.ATOM,
                        MadeFeed.WHOLE,
                        MadeFeed.BARE,
                        MadeFeed.OF_A_DAY,
                        MadeFeed.OF_A_MONTH,
                        MadeFeed.titled("]]> & <b> \u0000 🤖"))))
                .isEmpty();
    }

    @Test
    void soAreAHundredRandomOnesAndNone() throws Exception {
        ArticleSummary[] articles =
                new RandomArticles(4).list(100).stream().map(Article::summary).toArray(ArticleSummary[]::new);
        assertThat(faults(MadeFeed.text(FeedFormat.ATOM, articles))).isEmpty();
        assertThat(faults(MadeFeed.text(FeedFormat.ATOM))).isEmpty();
    }

    /** The grammar would tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <updated>2023-06-09T11:47:00Z</updated>  | <updated>2023-06-09</updated>
                    <updated>2023-06-09T11:47:00Z</updated>  | ''
                    <name>News &amp; Views</name>            | ''
                    term="Robotics"                          | name="Robotics"
                    xml:lang="en"                            | xml:lang="english please"
                    urn:uuid:                                | nothing
                    """)
    void whatIsWrongIsNoticed(String right, String wrong) throws Exception {
        String atom = MadeFeed.text(FeedFormat.ATOM, MadeFeed.WHOLE);
        assertThat(atom).contains(right);
        assertThat(faults(atom.replace(right, wrong))).isNotEmpty();
    }

    private static List<String> faults(String atom) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        });
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String grammar = Objects.requireNonNull(AtomSchemaTest.class.getResource("/atom.rnc"))
                .toString();
        assertThat(driver.loadSchema(new InputSource(grammar)))
                .as(() -> "the grammar: " + faults)
                .isTrue();
        driver.validate(new InputSource(new ByteArrayInputStream(atom.getBytes(UTF_8))));
        return faults;
    }
}
