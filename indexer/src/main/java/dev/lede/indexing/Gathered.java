package dev.lede.indexing;

import dev.lede.read.ReadOutcome;
import dev.lede.read.SourceFile;
import dev.lede.read.SourcePlace;
import java.util.List;
import java.util.Map;

/**
 * Sources as files.
 *
 * @param places to walk
 * @param told what the report says besides: of feeds that couldn't be fetched, of lists of feeds
 */
record Gathered(List<SourcePlace> places, Map<SourceFile, ReadOutcome> told) {
    Gathered {
        places = List.copyOf(places);
        told = Map.copyOf(told);
    }
}
