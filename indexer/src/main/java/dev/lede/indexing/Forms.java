package dev.lede.indexing;

import dev.lede.normalise.Mojibake;
import dev.lede.normalise.ProviderRegistry;
import dev.lede.normalise.Registries;
import dev.lede.read.ArticleReader;
import dev.lede.read.CrawledTextReader;
import dev.lede.read.CsvReader;
import dev.lede.read.FeedReader;
import dev.lede.read.FieldNames;
import dev.lede.read.FrontMatterReader;
import dev.lede.read.HtmlPageReader;
import dev.lede.read.JsonLinesReader;
import dev.lede.read.JsonReader;
import dev.lede.read.OpmlReader;
import dev.lede.read.TomlReader;
import java.util.List;

/** Every form that we read, in the order in which readers are asked. */
public final class Forms {
    private Forms() {}

    /**
     * A form that is told by its first signs comes before one that looks deeper: front matter may hold any other form after
     * it, a table or a list of records may hold whole pages, and no page holds any of these at its start.
     */
    public static List<ArticleReader> of(Registries registries) {
        FieldNames names = registries.fields();
        ProviderRegistry providers = registries.providers();
        return List.of(
                new FrontMatterReader(names),
                new TomlReader(),
                new JsonLinesReader(names),
                new JsonReader(names, providers::nameAt),
                new FeedReader(providers::nameAt),
                new OpmlReader(),
                new HtmlPageReader(),
                new CsvReader(names),
                new CrawledTextReader(providers.crawledSites(), Mojibake::mended));
    }
}
