package dev.lede.benchmark.made;

import dev.lede.article.Provider;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Who made articles are by, as frequent as the hosts of blogmarks. The providers of posts/_news aren't followed: three in four of
 * those articles are by the one that the site is about. Immutable.
 */
final class MadeProviders {
    static final int COUNT = 8192;

    private static final double Q = 1.65;
    private static final double S = 0.814;
    private static final int FIRST_STEM = 6000;
    private static final List<String> KINDS =
            List.of("", " News", " Times", " Blog", " Review", " Daily", " Labs", " Weekly");

    private final AliasTable frequencies = ZipfMandelbrot.table(COUNT, Q, S);

    /** @return a rank, zero for the most frequent */
    int draw(SplittableRandom random) {
        return frequencies.draw(random);
    }

    /** @param rank {@code [0..COUNT)} */
    static Provider provider(int rank) {
        return new Provider(name(rank), Optional.of(domain(rank)));
    }

    static String name(int rank) {
        return Capital.of(stem(rank)) + KINDS.get(rank % KINDS.size());
    }

    /** Of nobody, by RFC 2606. */
    static String domain(int rank) {
        return stem(rank) + ".example";
    }

    private static String stem(int rank) {
        return MadeWords.stem(FIRST_STEM + rank);
    }
}
