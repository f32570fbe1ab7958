package dev.lede.codec;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * How Lede's segments are written: as Lucene's are, but for texts, of which a page of hits reads ten from all over the index
 * ({@link TextPacking}). Segments name it, and Lucene finds it by that name on the class path.
 */
public final class ArticleCodec extends FilterCodec {
    /** Another name wherever {@link TextPacking} writes other bytes. */
    private static final String NAME = "LedeArticles1";

    /** As Lucene's are where they are to be read quickly. */
    private static final int TEXTS_TOGETHER = 1024;

    private static final int BYTES_TOGETHER = 80 * 1024;
    private static final int ADDRESSES_TOGETHER_LOG = 10;

    private final StoredFieldsFormat texts = new Lucene90CompressingStoredFieldsFormat(
            "LedeTexts", TextPacking.INSTANCE, BYTES_TOGETHER, TEXTS_TOGETHER, ADDRESSES_TOGETHER_LOG);

    /** By the name of Lucene's that is meant, as its default may be another in a later version. */
    public ArticleCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return texts;
    }
}
