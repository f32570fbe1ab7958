package dev.lede.benchmark.made;

import java.util.stream.IntStream;

/** How frequent values of a facet are: Mandelbrot's form of Zipf's law, {@code (rank + q)^-s}, over a list with an end. */
final class ZipfMandelbrot {
    private ZipfMandelbrot() {}

    static AliasTable table(int size, double q, double s) {
        return new AliasTable(IntStream.rangeClosed(1, size)
                .mapToDouble(rank -> Math.pow(rank + q, -s))
                .toArray());
    }
}
