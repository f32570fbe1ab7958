package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that a crawler saved as text: title, menu, head and article in one glued lump. */
class CrawledTextFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(Seeds.written("""
                                Folding laundry
                                SearchResearchOverviewIndexProductSearch Submit Folding laundryIllustration: AnnA robot that folds what it finds on the floor.June 9, 2023Authors Ann ByronBob CarolResearch, SafetyIt folds.It doesnâ€™t iron.AuthorsAnn ByronView all articlesBob CarolView all articlesResearchOverviewIndexOpenAI © 2015
                                """, """

                                MenuSearch Submit Text without a head.OpenAI Â© 2015
                                """), Seeds.real("crawl/openai-2023-09"), Seeds.real("crawl/repair"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "OpenAI © 2015",
        "OpenAI Â© 2015",
        "Search Submit ",
        "ResearchOverviewIndex",
        "Authors",
        "View all articles",
        "June 9, 2023",
        "Updated",
        "Illustration: ",
        "Photo: ",
        "Read paper",
        "Research",
        "Safety",
        ".The",
        "â",
        "Â ",
        "â€™"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("lab.example_page", file);
    }
}
