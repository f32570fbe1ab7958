package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.FieldNames;
import dev.lede.read.FieldNames.Part;
import dev.lede.read.FieldNames.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsFileTest {
    private final List<String> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatComesWithLedeIsWithoutFault() {
        FieldNames names = FieldsFile.load(SharedData.root().resolve("config/fields.yaml"), faults);
        assertThat(faults).isEmpty();
        assertThat(names.parts().keySet()).containsExactlyInAnyOrder(Part.values());
        assertThat(names.parts()).noneSatisfy((part, keys) -> assertThat(keys).isEmpty());
        assertThat(names.facets().keySet()).containsExactly("company", "model", "person");
        assertThat(names.pathLanguages()).containsEntry("cn", "zh").doesNotContainKeys("it", "no", "my", "is");
    }

    @Test
    void oneKeyNeedsNoList() throws IOException {
        assertThat(load("fields:\n  title: name\nfacets:\n  company: firm\n").of(Part.TITLE))
                .containsExactly("name");
        assertThat(faults).isEmpty();
    }

    @Test
    void facetsKeepTheirOrderAndMayHaveARegistry() throws IOException {
        FieldNames names = load("""
                fields: {title: name}
                facets:
                  model: [models]
                  company: [companies]
                registries: {company: providers, model: topics}
                """);
        assertThat(faults).isEmpty();
        assertThat(names.facets().keySet()).containsExactly("model", "company");
        assertThat(names.registries())
                .containsEntry("company", Registry.PROVIDERS)
                .containsEntry("model", Registry.TOPICS);
    }

    @Test
    void aRegistryIsOfAFacetAndOneOfTwo() throws IOException {
        load("""
                fields: {title: name}
                facets: {company: [companies]}
                registries:
                  company: people
                  model: topics
                """);
        assertThat(faults)
                .anyMatch(fault -> fault.endsWith(":4: the registry of 'company' must be providers or topics"))
                .anyMatch(fault -> fault.contains(":5: unknown key 'model'"));
    }

    @Test
    void everyFaultIsSaidWithItsLine() throws IOException {
        load("""
                fields:
                  headline: [x]
                  url: [[a]]
                  date: ['']
                quality:
                  score: 1..1
                  stars: five
                facets:
                  Company: [companies]
                  topic: [themes]
                  person: []
                  open-source: [x]
                path-languages: {cn: chinese}
                lists: ['']
                colour: red
                """);
        assertThat(faults)
                .extracting(fault -> fault.substring(fault.indexOf("fields.yaml:") + 12))
                .anyMatch(fault -> fault.startsWith("15: unknown key 'colour'"))
                .anyMatch(fault -> fault.startsWith("2: unknown key 'headline'"))
                .contains(
                        "3: url must be a key or a list of keys",
                        "4: a key can't be empty",
                        "6: the scale of 'score' must be 'as given' or such as 0..10",
                        "7: the scale of 'stars' must be 'as given' or such as 0..10",
                        "9: a facet's name is one word of 2 to 30 letters a to z, not 'Company'",
                        "10: 'topic' means something else in a search already",
                        "11: the facet 'person' needs the keys of its values",
                        "12: a facet's name is one word of 2 to 30 letters a to z, not 'open-source'",
                        "13: the language of 'cn' must be a code of two letters, such as en",
                        "14: a key can't be empty",
                        "2: fields needs the keys of a title, as in 'title: [title]'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields: x", "fields:\n  title: [a]\nfacets: [company]", "[]", "fields:\n  title: ["})
    void aFileOfAnotherShapeIsAFault(String text) throws IOException {
        load(text);
        assertThat(faults).isNotEmpty();
    }

    @Test
    void noFacetTakesAWordOfTheContract() throws IOException {
        for (String taken : List.of("provider", "topic", "q", "published", "quality", "lang", "when", "site", "ui")) {
            faults.clear();
            load("fields:\n  title: [title]\nfacets:\n  " + taken + ": [x]\n");
            assertThat(faults).as(taken).hasSize(1);
        }
    }

    @Test
    void scalesAreStretchedFromTheirWorstToTheirBest() throws IOException {
        FieldNames names = load("fields:\n  title: [t]\nquality: {a: as given, b: 0..10, c: 5..1, d: -1..1}\n");
        assertThat(faults).isEmpty();
        assertThat(names.quality().stream().map(rating -> rating.scale().rated("3")))
                .containsExactly(Optional.of("3"), Optional.of("30"), Optional.of("50"), Optional.empty());
        assertThat(names.quality().get(1).scale().rated("1e999999999")).isEmpty();
        assertThat(names.quality().get(1).scale().rated("high")).isEmpty();
    }

    private FieldNames load(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("fields.yaml"), text);
        FieldNames names = FieldsFile.load(path, faults);
        return names;
    }
}
