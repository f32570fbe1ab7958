package dev.lede.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client says that it takes, in {@code Accept} and {@code Accept-Encoding} (RFC 9110, section 12.5). */
final class Accepts {
    private record Range(String name, double quality) {
        static Range parse(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            return new Range(
                    parts[0],
                    Arrays.stream(parts)
                            .skip(1)
                            .filter(part -> part.startsWith("q="))
                            .mapToDouble(part -> number(part.substring(2)))
                            .findFirst()
                            .orElse(1));
        }

        private static double number(String text) {
            return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 0;
        }
    }

    private final List<Range> ranges;

    private Accepts(@Nullable String header) {
        this.ranges = header == null
                ? List.of()
                : Arrays.stream(header.split(",", 50)).map(Range::parse).toList();
    }

    /** Whether an HTML page is wanted rather than JSON: only by a client that names it, as browsers do. */
    static boolean html(@Nullable String accept) {
        var accepts = new Accepts(accept);
        double html = accepts.quality("text/html");
        double json = Math.max(accepts.named("application/json"), accepts.named("application/problem+json"));
        return html > 0 && html >= json;
    }

    /** Whether the answer may be compressed with gzip. */
    static boolean gzip(@Nullable String acceptEncoding) {
        var accepts = new Accepts(acceptEncoding);
        double gzip = accepts.named("gzip");
        return gzip > 0 || (gzip < 0 && accepts.named("*") > 0);
    }

    private double quality(String type) {
        return Math.max(named(type), type.equals("text/html") ? named("application/xhtml+xml") : 0);
    }

    /** @return -1 where it isn't named */
    private double named(String name) {
        return ranges.stream()
                .filter(range -> range.name.equals(name))
                .mapToDouble(Range::quality)
                .findFirst()
                .orElse(-1);
    }
}
