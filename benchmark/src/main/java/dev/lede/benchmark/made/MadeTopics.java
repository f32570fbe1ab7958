package dev.lede.benchmark.made;

import dev.lede.article.Topics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What made articles are about. How many topics an article has is as in posts/_news, ainews and blogmarks together, how
 * frequent each is lies between those of ainews and the tags of blogmarks. The most frequent are those of the topic registry,
 * with what is above them; the others have made names and none above. Immutable.
 */
final class MadeTopics {
    static final int COUNT = 4096;

    private static final double Q = 3.5;
    private static final double S = 1;

    /** Shares of articles with none, one, two and so on, in thousands. */
    private static final AliasTable HOW_MANY =
            new AliasTable(308, 79, 103, 120, 120, 98, 59, 42, 21, 18, 12, 7, 4, 3, 2, 2);

    /** Made names begin there, away from the most frequent words. */
    private static final int FIRST_STEM = 1000;

    private record Known(String name, Optional<String> parent) {
        static Known below(String parent, String name) {
            return new Known(name, Optional.of(parent));
        }
    }

    /** As in config/topics.yaml. */
    private static final List<Known> KNOWN = List.of(
            new Known("AI", Optional.empty()),
            Known.below("AI", "Machine Learning"),
            Known.below("Generative AI", "Large Language Models"),
            Known.below("Machine Learning", "Generative AI"),
            Known.below("AI", "OpenAI"),
            Known.below("AI", "Google"),
            Known.below("AI", "Microsoft"),
            Known.below("AI", "AI Policy"),
            Known.below("AI", "AI Hardware"),
            Known.below("AI Hardware", "NVIDIA"),
            Known.below("AI", "Robotics"),
            Known.below("AI", "Healthcare"),
            Known.below("AI", "Finance"),
            Known.below("Machine Learning", "Computer Vision"),
            Known.below("Machine Learning", "Natural Language Processing"),
            Known.below("AI", "AI Ethics"),
            Known.below("AI", "Security"),
            Known.below("AI", "Meta"),
            Known.below("AI", "Anthropic"),
            Known.below("AI", "AWS"),
            Known.below("AI", "Education"),
            Known.below("AI", "Autos"),
            Known.below("AI", "IBM"));

    private final AliasTable frequencies = ZipfMandelbrot.table(COUNT, Q, S);

    /** @return ranks, no repeats, most often a few, at most 15 */
    int[] draw(SplittableRandom random) {
        int[] drawn = new int[HOW_MANY.draw(random)];
        for (int i = 0; i < drawn.length; ) {
            int rank = frequencies.draw(random);
            if (Arrays.stream(drawn, 0, i).noneMatch(other -> other == rank)) {
                drawn[i++] = rank;
            }
        }
        return drawn;
    }

    Topics topics(int[] ranks) {
        if (ranks.length == 0) {
            return Topics.NONE;
        }
        List<String> names = Arrays.stream(ranks).mapToObj(MadeTopics::name).toList();
        Set<String> above = new LinkedHashSet<>();
        names.forEach(name -> above.addAll(above(name)));
        names.forEach(above::remove);
        return new Topics(names, List.copyOf(above), Topics.From.SOURCE);
    }

    /** @param rank {@code [0..COUNT)}, zero for the most frequent */
    static String name(int rank) {
        return rank < KNOWN.size() ? KNOWN.get(rank).name() : Capital.of(MadeWords.stem(FIRST_STEM + rank));
    }

    private static List<String> above(String name) {
        List<String> above = new ArrayList<>();
        Optional<String> parent = parent(name);
        while (parent.isPresent()) {
            above.add(parent.get());
            parent = parent(parent.get());
        }
        return above;
    }

    private static Optional<String> parent(String name) {
        return KNOWN.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .flatMap(Known::parent);
    }
}
