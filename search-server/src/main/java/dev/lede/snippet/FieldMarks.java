package dev.lede.snippet;

import static java.util.stream.Collectors.joining;

import dev.lede.schema.IndexField.FullText;
import dev.lede.snippet.MarkedPart.AnyOf;
import dev.lede.snippet.MarkedPart.Near;
import dev.lede.snippet.MarkedPart.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What is marked in one document, by field. Not thread-safe. */
final class FieldMarks {
    /** Of one text, so that memory is bounded; what is behind them is no better. */
    private static final int MOST = 1 << 17;

    private static final Comparator<Mark> IN_TEXT =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::part);

    private final IndexSearcher searcher;
    private final int document;
    private final List<MarkedPart> parts;
    private final Map<Term, TermPositions> held;

    /**
     * @param parts that the document holds
     * @param held where all of their terms stand
     */
    FieldMarks(IndexSearcher searcher, int document, List<MarkedPart> parts, Map<Term, TermPositions> held) {
        this.searcher = searcher;
        this.document = document;
        this.parts = parts;
        this.held = held;
    }

    boolean isMarked(FullText field) {
        return parts.stream().anyMatch(part -> isIn(part, field.name()) || isIn(part, field.exact()));
    }

    private static boolean isIn(MarkedPart part, String field) {
        return part.field().equals(field);
    }

    /**
     * Where the words of a text are marked, in any form and as written.
     *
     * @param length of the text, which may be cut
     * @return in order, as far as both of these are
     */
    List<Mark> of(FullText field, int length) throws IOException {
        var exact = new Ahead(places(field.exact()));
        var any = new Ahead(places(field.name()));
        List<Mark> marks = new ArrayList<>();
        boolean wasExact = false;
        while (marks.size() < MOST && (exact.mark != null || any.mark != null)) {
            // Of two alike the one that wasn't taken last.
            int order = exact.mark == null ? 1 : any.mark == null ? -1 : IN_TEXT.compare(exact.mark, any.mark);
            wasExact = order < 0 || (order == 0 && !wasExact);
            Mark mark = (wasExact ? exact : any).take();
            if (mark.start() >= length) {
                break;
            }
            if (mark.end() <= length) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** @param field as the index has it */
    private Optional<Places> places(String field) throws IOException {
        List<Places> all = new ArrayList<>();
        for (MarkedPart part : parts) {
            if (isIn(part, field)) {
                places(part).ifPresent(all::add);
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(AnyPlaces.of(all));
    }

    private Optional<Places> places(MarkedPart part) throws IOException {
        return switch (part) {
            case AnyOf(List<Term> words) ->
                Optional.of(AnyPlaces.of(words.stream()
                        .<Places>map(word -> places(word, word.bytes()))
                        .toList()));
            case Row(List<Term> words) ->
                Optional.of(new RowPlaces(
                        words.stream().map(word -> places(word, row(words))).toList()));
            case Near(PhraseQuery phrase) -> near(phrase).map(found -> new NearPlaces(found, row(part.terms())));
        };
    }

    private TermPlaces places(Term word, BytesRef part) {
        return Objects.requireNonNull(held.get(word)).places(part);
    }

    private static BytesRef row(List<Term> words) {
        return new BytesRef(words.stream().map(Term::text).collect(joining(" ")));
    }

    private Optional<MatchesIterator> near(PhraseQuery phrase) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        Weight weight = searcher.createWeight(searcher.rewrite(phrase), ScoreMode.COMPLETE_NO_SCORES, 1);
        Matches matches = weight.matches(segment, document - segment.docBase);
        return matches == null // null where they are only far from each other
                ? Optional.empty()
                : Optional.ofNullable(matches.getMatches(phrase.getField()));
    }

    /** The next mark of some places. */
    private static final class Ahead {
        private final @Nullable Places places; // null where there are none
        private @Nullable Mark mark; // null behind the last one

        Ahead(Optional<Places> places) throws IOException {
            this.places = places.orElse(null);
            advance();
        }

        private void advance() throws IOException {
            mark = places != null && places.next() ? new Mark(places.start(), places.end(), places.part()) : null;
        }

        Mark take() throws IOException {
            Mark taken = Objects.requireNonNull(mark);
            advance();
            return taken;
        }
    }
}
