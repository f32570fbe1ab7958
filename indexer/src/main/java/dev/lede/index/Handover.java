package dev.lede.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the served generation to the next. The two kept are the new one and the one that it replaces; one that was rolled
 * back from goes.
 */
final class Handover {
    private static final Logger log = LoggerFactory.getLogger(Handover.class);

    private Handover() {}

    /**
     * Published when it returns; not, where it throws.
     *
     * @param generation whose draft is whole; under the lock only
     */
    static void to(String generation, Generations generations) throws IOException {
        Optional<String> served = generations.sound();
        generations.finish(generation);
        // Before publishing, so that whenever we are stopped, the older one kept is never one rolled back from.
        Optional<String> older = served.isPresent() ? generations.olderThan(served.get()) : Optional.empty();
        generations.keepOnly(present(List.of(Optional.of(generation), served, older)));
        generations.publish(generation);
        try {
            generations.keepOnly(present(List.of(Optional.of(generation), served)));
        } catch (IOException e) {
            log.atWarn()
                    .setCause(e)
                    .log("published, but an older generation can't be removed: the next build tries again");
        }
    }

    private static List<String> present(List<Optional<String>> generations) {
        return generations.stream().flatMap(Optional::stream).toList();
    }
}
