package dev.lede.snippet;

import static java.util.stream.Collectors.toSet;

import dev.lede.article.ArticleSummary;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Snippets of a text that isn't long, by Lucene's own highlighter: what ours are compared with. */
public final class LuceneSnippets {
    private static final List<FullText> FIELDS =
            List.of(ArticleSchema.TITLE, ArticleSchema.EXCERPT, ArticleSchema.BODY);
    private static final Set<String> NAMES = FIELDS.stream()
            .flatMap(field -> Stream.of(field.name(), field.exact()))
            .collect(toSet());

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    public LuceneSnippets(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    public Snippets of(Query query, int document, ArticleSummary article, String body) throws IOException {
        var marked = Marked.of(query, NAMES);
        Set<Term> held = held(document, marked.terms().toList());
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        marked.ofArticle(held::contains).forEach(part -> parts.add(query(part), Occur.SHOULD));
        var texts = Map.of(
                ArticleSchema.TITLE.name(), article.title(),
                ArticleSchema.EXCERPT.name(), article.excerpt().orElse(""),
                ArticleSchema.BODY.name(), body);
        Map<String, Object[]> found = new Highlighter(searcher, analyzer, texts).mark(parts.build(), document);
        return new Snippets(
                passages(found, ArticleSchema.TITLE).stream().findFirst(),
                passages(found, ArticleSchema.EXCERPT).stream().findFirst(),
                passages(found, ArticleSchema.BODY));
    }

    private Set<Term> held(int document, List<Term> terms) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        Set<Term> held = new HashSet<>();
        for (Term term : terms) {
            PostingsEnum postings = segment.reader().postings(term, PostingsEnum.NONE);
            if (postings != null // null where the segment doesn't have it
                    && postings.advance(document - segment.docBase) == document - segment.docBase) {
                held.add(term);
            }
        }
        return held;
    }

    private static Query query(MarkedPart part) {
        return switch (part) {
            case MarkedPart.AnyOf(List<Term> words) -> {
                var any = new SynonymQuery.Builder(part.field());
                words.forEach(any::addTerm);
                yield any.build();
            }
            case MarkedPart.Row(List<Term> words) -> {
                var row = new PhraseQuery.Builder();
                words.forEach(row::add);
                yield row.build();
            }
            case MarkedPart.Near(PhraseQuery phrase) -> phrase;
        };
    }

    private static List<String> passages(Map<String, Object[]> found, FullText field) {
        return Stream.ofNullable(found.get(field.name()))
                .flatMap(Arrays::stream)
                .flatMap(Stream::ofNullable)
                .flatMap(all -> ((List<?>) all).stream())
                .map(String.class::cast)
                .toList();
    }

    private static final class Highlighter extends UnifiedHighlighter {
        private final Map<String, String> texts;

        Highlighter(IndexSearcher searcher, Analyzer analyzer, Map<String, String> texts) {
            super(builder(searcher, analyzer).withMaxLength(1 << 20).withMaxNoHighlightPassages(0));
            this.texts = texts;
        }

        Map<String, Object[]> mark(BooleanQuery parts, int document) throws IOException {
            return highlightFieldsAsObjects(
                    FIELDS.stream().map(FullText::name).toArray(String[]::new), parts, new int[] {document}, new int[] {
                        1, 1, 3
                    });
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int characters)
                throws IOException {
            documents.nextDoc();
            return Collections.singletonList(Stream.of(fields).map(texts::get).toArray(CharSequence[]::new));
        }

        @Override
        protected Set<String> getMaskedFields(String field) {
            return FIELDS.stream()
                    .filter(marked -> marked.name().equals(field))
                    .map(FullText::exact)
                    .collect(toSet());
        }

        @Override
        protected UHComponents getHighlightComponents(String field, Query query, Set<Term> terms) {
            var here = new BooleanQuery.Builder();
            ((BooleanQuery) query)
                    .clauses().stream()
                            .filter(clause -> isIn(clause.query(), field))
                            .forEach(here::add);
            return super.getHighlightComponents(field, here.build(), terms);
        }

        private static boolean isIn(Query part, String field) {
            return switch (part) {
                case PhraseQuery phrase -> phrase.getField().equals(field);
                case SynonymQuery words -> words.getField().equals(field);
                default -> throw new IllegalArgumentException(part.toString());
            };
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return isBody(field)
                    ? LengthGoalBreakIterator.createClosestToLength(new Sentences(BestPassages.LONG), 180, 0.5f)
                    : new WholeBreakIterator();
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            var passages = new Passages(isBody(field) ? 240 : 1500);
            return new PassageFormatter() {
                @Override
                public List<String> format(org.apache.lucene.search.uhighlight.Passage[] found, String content) {
                    return Stream.of(found)
                            .sorted(Comparator.comparingInt(each -> each.getStartOffset()))
                            .map(each -> passages.format(passage(each), content))
                            .toList();
                }
            };
        }

        private static Passage passage(org.apache.lucene.search.uhighlight.Passage found) {
            return new Passage(
                    found.getStartOffset(),
                    found.getEndOffset(),
                    Stream.iterate(0, i -> i < found.getNumMatches(), i -> i + 1)
                            .map(i -> new Mark(
                                    found.getMatchStarts()[i], found.getMatchEnds()[i], found.getMatchTerms()[i]))
                            .toList());
        }

        private static boolean isBody(String field) {
            return field.equals(ArticleSchema.BODY.name());
        }
    }
}
