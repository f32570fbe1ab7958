package dev.lede.normalise;

import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Vocabulary;
import dev.lede.config.ConfigException;
import dev.lede.read.FieldNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we know of the world beyond any article: who publishes, what can be written about, and what others call the parts
 * of an article. Read from {@code providers.yaml}, {@code topics.yaml} and {@code fields.yaml}.
 */
public record Registries(ProviderRegistry providers, TopicRegistry topics, FieldNames fields) {
    /**
     * @param configFolder where the files are
     * @throws ConfigException if anything is wrong in them, with every fault and its line
     */
    public static Registries load(Path configFolder) {
        List<String> faults = new ArrayList<>();
        var registries = new Registries(
                ProviderRegistry.load(configFolder.resolve("providers.yaml"), faults),
                TopicRegistry.load(configFolder.resolve("topics.yaml"), faults),
                FieldsFile.load(configFolder.resolve("fields.yaml"), faults));
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
        return registries;
    }

    /** What a server needs of them to answer. */
    public Vocabulary vocabulary() {
        Map<String, Map<String, String>> aliases = new HashMap<>();
        aliases.put(Facet.PROVIDER.name(), providers.aliases());
        aliases.put(Facet.TOPIC.name(), topics.aliases());
        fields.registries()
                .forEach((facet, registry) -> aliases.put(
                        facet,
                        switch (registry) {
                            case PROVIDERS -> providers.aliases();
                            case TOPICS -> topics.aliases();
                        }));
        return new Vocabulary(
                topics.parents(), aliases, List.copyOf(fields.facets().keySet()));
    }

    /** The value of a further facet under our name for it, as given where no registry knows it. */
    String label(String facet, String given) {
        return Optional.ofNullable(fields.registries().get(facet))
                .flatMap(registry -> switch (registry) {
                    case PROVIDERS -> providers.named(given).map(Provider::name);
                    case TOPICS -> topics.named(given);
                })
                .orElse(given);
    }
}
