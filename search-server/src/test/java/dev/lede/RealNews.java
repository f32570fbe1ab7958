package dev.lede;

import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sister's news and a newsletter, indexed once as the product does it, for every test class of a run that only asks. Such
 * a class is {@code @ExtendWith(RealNews.Shared.class)}, and has its methods given it; where the data is absent it is
 * skipped.
 */
public record RealNews(Path folder, CurrentSearcher searcher) implements AutoCloseable {
    private static RealNews build() {
        try {
            Path folder = Files.createTempDirectory("real-news");
            LedeConfig config = LedeConfig.load(
                    SharedData.root(),
                    Optional.empty(),
                    Map.of(
                            "sources",
                                    List.of(
                                            SharedData.at("posts/_news").toString(),
                                            SharedData.at("ainews").toString()),
                            "index", List.of(folder.toString()),
                            // However busy the machine is.
                            "search-time-limit-millis", List.of("60000")),
                    Map.of());
            Rebuild.run(config, Progress.NONE);
            return new RealNews(folder, CurrentSearcher.open(new Generations(folder), config.search()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searcher.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Built for the class that comes first, and closed behind the last. */
    public static final class Shared implements BeforeAllCallback, ParameterResolver {
        @Override
        public void beforeAll(ExtensionContext context) {
            opened(context);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RealNews.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return opened(context);
        }

        private static RealNews opened(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(RealNews.class))
                    .computeIfAbsent(RealNews.class, any -> build(), RealNews.class);
        }
    }
}
