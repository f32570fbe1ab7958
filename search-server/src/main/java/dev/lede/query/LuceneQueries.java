package dev.lede.query;

import dev.lede.article.Facet;
import dev.lede.config.SynonymRules;
import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Everything;
import dev.lede.query.ArticleQuery.Fuzzy;
import dev.lede.query.ArticleQuery.Labelled;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Not;
import dev.lede.query.ArticleQuery.Phrase;
import dev.lede.query.ArticleQuery.Prefix;
import dev.lede.query.ArticleQuery.PublishedBetween;
import dev.lede.query.ArticleQuery.QualityBetween;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Site;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.schema.ArticleSchema;
import dev.lede.scoring.Asked;
import dev.lede.scoring.Asked.Kind;
import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.MostWordsQuery;
import dev.lede.wording.Sentence;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns our queries into Lucene's, for one generation. The one place that knows both. Words are ranked; labels, sites
 * and ranges only narrow. Immutable; safe for any number of threads.
 */
public final class LuceneQueries {
    private final IndexReader reader;
    private final LabelNames labels;
    private final Departed departed;
    private final ArticleTexts texts;
    private final Stems stems;
    private final Synonyms synonyms;

    /**
     * @param departed of the same reader
     * @param analyzer by which the reader's articles were written; stays the caller's
     */
    public LuceneQueries(
            IndexReader reader,
            ArticleTexts texts,
            SynonymRules synonyms,
            LabelNames labels,
            Departed departed,
            Analyzer analyzer)
            throws IOException {
        this.reader = reader;
        this.labels = labels;
        this.departed = departed;
        this.texts = texts;
        this.stems = new Stems(analyzer, AnalysedLanguages.in(reader));
        this.synonyms = Synonyms.of(synonyms);
    }

    /** @param notices what couldn't be searched in full, each a sentence for the reader */
    public record Translated(Query query, List<Sentence> notices) {}

    public Translated translate(ArticleQuery query) throws IOException {
        return translate(query, lookup());
    }

    /** For several queries of one search. */
    public WordLookup lookup() {
        return new WordLookup(reader, departed);
    }

    /** @param lookup of these queries */
    public Translated translate(ArticleQuery query, WordLookup lookup) throws IOException {
        var translation = new Translation(new Expansion(query, lookup));
        Query translated = translation.of(query);
        return new Translated(translated, translation.notices());
    }

    /** Articles that bear any of the labels; none where no article does. */
    public Query labelled(Facet facet, List<String> typed) {
        List<BytesRef> terms = typed.stream()
                .flatMap(label -> labels.matching(facet, label).stream())
                .distinct()
                .map(BytesRef::new)
                .toList();
        String field = ArticleSchema.labels(facet).indexName();
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no article has such a " + facet.name());
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new TermInSetQuery(field, terms);
        };
    }

    /** Both ends in. */
    public static Query quality(Optional<Integer> least, Optional<Integer> most) {
        return LongField.newRangeQuery(ArticleSchema.QUALITY.name(), least.orElse(0), most.orElse(Integer.MAX_VALUE));
    }

    /** From {@code after} on, before {@code before}; articles are dated to the second. */
    public static Query published(Optional<Instant> after, Optional<Instant> before) {
        return LongField.newRangeQuery(
                ArticleSchema.PUBLISHED.name(),
                after.map(LuceneQueries::secondFrom).orElse(Long.MIN_VALUE),
                before.map(until -> secondFrom(until) - 1).orElse(Long.MAX_VALUE));
    }

    /** The first whole second that isn't before the instant. */
    private static long secondFrom(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }

    /** One query's way through: what it may still expand is shared by all its parts. */
    private final class Translation {
        private final Expansion expansion;

        Translation(Expansion expansion) {
            this.expansion = expansion;
        }

        List<Sentence> notices() {
            return expansion.isCut() ? List.of(Sentence.of("notice.expansion")) : List.of();
        }

        Query of(ArticleQuery query) throws IOException {
            return switch (query) {
                case Everything() -> MatchAllDocsQuery.INSTANCE;
                case Word word -> all(List.of(word));
                case Phrase(var scope, var text, var slop) -> fields(scope).phrase(text, slop);
                case Prefix(var scope, var text) ->
                    prefix(scope, Terms.exact(text).getFirst());
                case Fuzzy(var scope, var text, var edits) ->
                    fuzzy(scope, Terms.exact(text).getFirst(), edits);
                case Labelled(var facet, var value) -> labelled(facet, List.of(value));
                case Site(var domain) -> new TermQuery(new Term(ArticleSchema.SITE.name(), domain));
                case QualityBetween(var least, var most) -> quality(least, most);
                case PublishedBetween(var after, var before) -> published(after, before);
                case All(var parts) -> all(parts);
                case Any(var parts) -> any(parts);
                case Most(var words) -> most(words);
                case Not not -> all(List.of(not));
            };
        }

        private Query all(List<ArticleQuery> parts) throws IOException {
            var all = new Conjunction();
            for (Meaning meaning : Meaning.of(parts, synonyms)) {
                ArticleQuery part = meaning.parts().getFirst();
                if (part instanceof Not(var excluded)) {
                    all.exclude(of(excluded));
                } else if (isRanked(part)) {
                    all.ranked(of(meaning));
                } else {
                    all.filter(of(meaning));
                }
            }
            return all.build();
        }

        private Query any(List<ArticleQuery> parts) throws IOException {
            var any = new BooleanQuery.Builder();
            for (Meaning meaning : Meaning.of(parts, synonyms)) {
                for (ArticleQuery part : meaning.parts()) {
                    any.add(isRanked(part) ? of(part, meaning) : Conjunction.unranked(of(part)), Occur.SHOULD);
                }
                if (meaning.parts().size() > 1) {
                    any.add(together(meaning), Occur.SHOULD);
                }
            }
            return any.build();
        }

        private Query most(List<ArticleQuery> words) {
            TextFields fields = fields(Scope.ANYWHERE);
            return new MostWordsQuery(
                    Meaning.of(words, synonyms).stream().map(fields::typed).toList());
        }

        /** All of it, or what it means as well. */
        private Query of(Meaning meaning) throws IOException {
            if (meaning.parts().size() == 1) {
                return of(meaning.parts().getFirst(), meaning);
            }
            var words = new BooleanQuery.Builder();
            for (ArticleQuery word : meaning.parts()) {
                words.add(of(word), Occur.MUST);
            }
            return new DisjunctionMaxQuery(List.of(words.build(), together(meaning)), 0);
        }

        /** What several words mean as well. */
        private Query together(Meaning meaning) {
            String words =
                    meaning.parts().stream().map(part -> ((Word) part).text()).collect(Collectors.joining(" "));
            return new AskedQuery(
                    new Asked(Kind.WORD, words), fields(Scope.ANYWHERE).rows(meaning.others()));
        }

        /** A word that means something by itself counts as one with what it means as well. */
        private Query of(ArticleQuery part, Meaning meaning) throws IOException {
            return part instanceof Word(var scope, var text)
                    ? fields(scope).word(text, meaning.parts().size() == 1 ? meaning.others() : List.of())
                    : of(part);
        }

        private TextFields fields(Scope scope) {
            return TextFields.of(scope, texts, stems);
        }

        private Query prefix(Scope scope, String start) throws IOException {
            return new AskedQuery(
                    new Asked(Kind.PREFIX, start),
                    expansion.startingWith(start, fields(scope).exact()));
        }

        private Query fuzzy(Scope scope, String word, int edits) throws IOException {
            return new AskedQuery(
                    new Asked(Kind.FUZZY, word),
                    expansion.near(word, edits, fields(scope).exact()));
        }
    }

    private static boolean isRanked(ArticleQuery part) {
        return switch (part) {
            case Word word -> true;
            case Phrase phrase -> true;
            case Prefix prefix -> true;
            case Fuzzy fuzzy -> true;
            case All all -> true;
            case Any any -> true;
            case Most most -> true;
            case Everything everything -> false;
            case Labelled labelled -> false;
            case Site site -> false;
            case QualityBetween quality -> false;
            case PublishedBetween span -> false;
            case Not not -> false;
        };
    }
}
