package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemsTest {
    /** Such as a click (U+01C0), which without accents is no letter. */
    @Test
    void everyLetterThatIsAWordHasFormsThatAreWords() {
        var stems = new Stems(new NewsAnalyzer(), Set.of(Language.ENGLISH));

        // Latin, and Arabic in the forms of its letters.
        List<String> broken = IntStream.concat(IntStream.range(0, 0x250), IntStream.range(0xFC00, 0xFF00))
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .filter(letter -> !Terms.exact(letter).isEmpty())
                .filter(letter -> stems.rows(letter).isEmpty()
                        || stems.rows(letter).stream().anyMatch(List::isEmpty))
                .toList();

        assertThat(broken).isEmpty();
    }
}
