package dev.lede.indexing;

import dev.lede.read.ReadOutcome;
import dev.lede.read.SourceFile;
import dev.lede.read.SourcePlace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Sources as files.
 *
 * @param places to walk
 * @param told what the report says besides: of feeds that couldn't be fetched, of lists of feeds, in the order of the sources
 */
record Gathered(List<SourcePlace> places, SequencedMap<SourceFile, ReadOutcome> told) {
    Gathered {
        places = List.copyOf(places);
        told = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(told));
    }
}
