package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheredTest {
    @Test
    void whatIsToldStaysInTheOrderOfTheSources() {
        List<SourceFile> files = IntStream.range(0, 50)
                .mapToObj(i -> new SourceFile(Path.of("feed" + i), "feed" + i))
                .toList();
        var told = new LinkedHashMap<SourceFile, ReadOutcome>();
        files.forEach(file -> told.put(file, new Failed(0, "no connection")));

        assertThat(new Gathered(List.of(), told).told().keySet()).containsExactlyElementsOf(files);
    }
}
