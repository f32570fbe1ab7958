package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/** How long each document's text is over some fields, in words as the fields count; as Lucene rounds it in its norms. */
public final class Lengths {
    private record Norms(NumericDocValues values, float weight) {}

    private final List<Norms> norms;

    private Lengths(List<Norms> norms) {
        this.norms = norms;
    }

    public static Lengths of(LeafReader segment, List<WeightedField> fields) throws IOException {
        List<Norms> norms = new ArrayList<>();
        for (WeightedField field : fields) {
            // Null where no document of the segment has the field.
            Optional.ofNullable(segment.getNormValues(field.name()))
                    .ifPresent(values -> norms.add(new Norms(values, field.weight())));
        }
        return new Lengths(List.copyOf(norms));
    }

    /** Asked for documents in order. */
    public double of(int document) throws IOException {
        double length = 0;
        for (Norms each : norms) {
            if (each.values().advanceExact(document)) {
                length += each.weight()
                        * SmallFloat.byte4ToInt((byte) each.values().longValue());
            }
        }
        return length;
    }
}
