package dev.lede.scoring;

import dev.lede.SegmentedIndex;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** Short texts as they were written, a third of the words with an s, and by their stems; the second segment is shorter than a window. */
final class FormsIndex {
    private static final int ARTICLES = 11_000;
    private static final int LONGEST = 30;
    private static final int RANKS = 12;

    private FormsIndex() {}

    static SegmentedIndex of(Random random) throws IOException {
        SegmentedIndex index = SegmentedIndex.of(writer -> {
            for (int i = 0; i < ARTICLES; i++) {
                String written = text(random);
                var article = new Document();
                article.add(new TextField("written", written, Store.NO));
                article.add(new TextField("stems", written.replace("s", ""), Store.NO));
                writer.addDocument(article);
                if (i == 10_000) {
                    writer.commit();
                }
            }
        });
        index.searcher().setQueryCache(null); // what is compared isn't to be kept
        return index;
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(LONGEST))
                .mapToObj(i -> SegmentedIndex.word(random, RANKS) + (random.nextInt(3) == 0 ? "s" : ""))
                .collect(Collectors.joining(" "));
    }

    /** All but one document in seven, as if those were deleted. */
    static Bits live(LeafReaderContext segment) {
        return new Bits() {
            @Override
            public boolean get(int document) {
                return document % 7 != 0;
            }

            @Override
            public int length() {
                return segment.reader().maxDoc();
            }
        };
    }

    static WordQuery word(String field, String text) {
        return new WordQuery(SearchedText.of(field), List.of(Spelling.of(List.of(text))));
    }

    /** More spellings than are looked at one by one. */
    static WordQuery many() {
        return new WordQuery(
                SearchedText.of("written"),
                IntStream.range(2, 12)
                        .boxed()
                        .flatMap(i -> Stream.of("w" + i, "w" + i + "s"))
                        .map(word -> Spelling.of(List.of(word)))
                        .toList());
    }
}
