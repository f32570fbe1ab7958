package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.FileText;
import dev.lede.read.RawArticle;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReutersReaderTest {
    private static final String SGML = """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" OLDID="1" NEWID="7">
            <DATE> 6-MAR-1987 15:01:01.79</DATE>
            <TOPICS><D>robots</D><D>chips</D></TOPICS>
            <PLACES><D>peru</D></PLACES>
            <TEXT>&#2;
            <TITLE>ROBOTS &lt;RBT> LEARN</TITLE>
            <DATELINE>    LIMA, March 6 - </DATELINE><BODY>Robots learn
            to fold.
                They fold well &amp; fast.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS NEWID="8"><TEXT TYPE="UNPROC">&#2;
            Plain words
            &#3;</TEXT></REUTERS>
            """;

    @Test
    void tellsTitleDateTopicsPlacesAndParagraphs() {
        RawArticle article = articles().getFirst();

        assertThat(article.title()).map(Told::text).hasValue("ROBOTS <RBT> LEARN");
        assertThat(article.date()).map(Told::text).hasValue("1987-03-06T15:01:01Z");
        assertThat(article.topics()).extracting(Told::text).containsExactly("robots", "chips");
        assertThat(article.sections()).extracting(Told::text).containsExactly("peru");
        assertThat(article.body().text()).isEqualTo("Robots learn\nto fold.\n\nThey fold well & fast.");
    }

    @Test
    void takesTheFirstLineForATitleWhereThereIsNone() {
        assertThat(articles().get(1).title()).map(Told::text).hasValue("Plain words");
    }

    @Test
    void leavesOtherFilesToOthers() {
        assertThat(new ReutersReader().read(new FileText("<!DOCTYPE html>", List.of())))
                .isEmpty();
    }

    private static List<RawArticle> articles() {
        return ((Read) new ReutersReader().read(new FileText(SGML, List.of())).orElseThrow()).articles();
    }
}
