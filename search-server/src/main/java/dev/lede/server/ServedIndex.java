package dev.lede.server;

import dev.lede.index.GenerationManifest;
import dev.lede.search.NewsSearch;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The generation that answers now, or nothing where none can: what health, metrics and error pages go by. */
final class ServedIndex implements Supplier<Optional<GenerationManifest>> {
    private final NewsSearch search;

    ServedIndex(NewsSearch search) {
        this.search = search;
    }

    @Override
    public Optional<GenerationManifest> get() {
        try {
            return Optional.of(search.index());
        } catch (IOException | IllegalStateException e) {
            // Closed, or its files are gone: that is the very question here.
            return Optional.empty();
        }
    }
}
