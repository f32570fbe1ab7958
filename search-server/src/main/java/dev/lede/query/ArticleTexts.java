package dev.lede.query;

import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import dev.lede.schema.TextWeights;
import dev.lede.scoring.SearchedText;
import dev.lede.scoring.WeightedField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article's texts as words are looked for in them, each in two forms.
 *
 * @param stemmed words in any form
 * @param exact words as written
 */
public record ArticleTexts(SearchedText stemmed, SearchedText exact) {
    private static final List<FullText> ALL = List.of(
            ArticleSchema.TITLE,
            ArticleSchema.EXCERPT,
            ArticleSchema.BODY,
            ArticleSchema.TOPIC_NAMES,
            ArticleSchema.PROVIDER_NAME);

    /**
     * All that a reader sees of an article, as one text. A word in the body counts 1.
     *
     * @param weights by which the index was written
     */
    public static ArticleTexts anywhere(TextWeights weights) {
        return new ArticleTexts(
                anywhere(ArticleSchema.TEXT.name(), FullText::name, weights),
                anywhere(ArticleSchema.TEXT.exact(), FullText::exact, weights));
    }

    private static SearchedText anywhere(String counts, Function<FullText, String> form, TextWeights weights) {
        float unit = 1f / ArticleSchema.BODY.weight().applyAsInt(weights);
        return new SearchedText(
                counts,
                Optional.of(ArticleSchema.TEXT.length()),
                unit,
                ALL.stream()
                        .map(field -> new WeightedField(
                                form.apply(field), unit * field.weight().applyAsInt(weights)))
                        .toList());
    }

    static ArticleTexts of(FullText field) {
        return new ArticleTexts(SearchedText.of(field.name()), SearchedText.of(field.exact()));
    }
}
