package dev.lede.read;

import dev.lede.SharedData;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadOutcome.Read;
import java.util.List;

/** Texts read with the settings that come with Lede. */
final class Reading {
    static final Registries REGISTRIES = Registries.load(SharedData.root().resolve("config"));
    static final FieldNames NAMES = REGISTRIES.fields();

    private Reading() {}

    static ReadOutcome outcome(ArticleReader reader, String text) {
        return reader.read(new FileText(text, List.of())).orElseThrow();
    }

    static Read read(ArticleReader reader, String text) {
        return (Read) outcome(reader, text);
    }

    static List<String> titles(Read read) {
        return read.articles().stream()
                .map(article -> article.title().map(Told::text).orElse("none"))
                .toList();
    }
}
