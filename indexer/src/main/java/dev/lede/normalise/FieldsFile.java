package dev.lede.normalise;

import dev.lede.read.FieldNames;
import dev.lede.read.FieldNames.Part;
import dev.lede.read.FieldNames.Rating;
import dev.lede.read.FieldNames.Registry;
import dev.lede.read.Fields;
import dev.lede.read.Scale;
import dev.lede.read.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code config/fields.yaml}, which says what others call the parts of an article. */
final class FieldsFile {
    private static final String FIELDS = "fields";
    private static final String QUALITY = "quality";
    private static final String FACETS = "facets";
    private static final String REGISTRIES = "registries";
    private static final String LISTS = "lists";
    private static final String PATH_LANGUAGES = "path-languages";
    private static final Set<String> SECTIONS = Set.of(FIELDS, QUALITY, FACETS, REGISTRIES, LISTS, PATH_LANGUAGES);

    private static final int MOST_FACETS = 20;
    private static final Pattern FACET = Pattern.compile("[a-z]{2,30}");
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    /** Parameters and query fields that mean something else already (docs and {@code /openapi.json} list them). */
    private static final Set<String> TAKEN = Set.of(
            "after",
            "article",
            "author",
            "before",
            "body",
            "cursor",
            "excerpt",
            "expand",
            "explain",
            "facets",
            "fbclid",
            "gclid",
            "heat",
            "id",
            "image",
            "intitle",
            "lang",
            "language",
            "none",
            "page",
            "prefix",
            "provider",
            "published",
            "quality",
            "q",
            "score",
            "site",
            "size",
            "sort",
            "source",
            "sources",
            "stories",
            "story",
            "tag",
            "title",
            "topic",
            "topics",
            "total",
            "type",
            "ui",
            "url",
            "when");

    private final RegistryFile file;

    private FieldsFile(RegistryFile file) {
        this.file = file;
    }

    /** @param faults where to say what is wrong with the file */
    static FieldNames load(Path path, List<String> faults) {
        var reader = new FieldsFile(new RegistryFile(path, faults));
        return reader.file
                .all(SECTIONS)
                .map(reader::names)
                .orElseGet(() ->
                        new FieldNames(Map.of(), List.of(), new LinkedHashMap<>(), Map.of(), List.of(), Map.of()));
    }

    private FieldNames names(Fields settings) {
        Map<Part, List<String>> parts = parts(settings);
        List<String> lists = new ArrayList<>();
        settings.texts(LISTS).forEach(key -> {
            if (key.text().isBlank()) {
                file.fault(key.line(), "a key can't be empty");
            }
            lists.add(key.text());
        });
        SequencedMap<String, List<String>> facets = facets(settings);
        return new FieldNames(
                parts,
                quality(settings),
                facets,
                registries(settings, facets.keySet()),
                lists,
                pathLanguages(settings));
    }

    private Map<Part, List<String>> parts(Fields settings) {
        Set<String> known = Stream.of(Part.values()).map(Part::key).collect(Collectors.toSet());
        var parts = new EnumMap<Part, List<String>>(Part.class);
        for (Fields section : section(settings, FIELDS)) {
            file.known(section, known);
            Stream.of(Part.values()).forEach(part -> parts.put(part, keys(section, part.key())));
        }
        if (parts.getOrDefault(Part.TITLE, List.of()).isEmpty()) {
            file.fault(settings.line(FIELDS), "fields needs the keys of a title, as in 'title: [title]'");
        }
        return parts;
    }

    private List<Rating> quality(Fields settings) {
        List<Rating> ratings = new ArrayList<>();
        for (Fields section : section(settings, QUALITY)) {
            file.known(section, section.keys().stream().map(Told::text).collect(Collectors.toSet()));
            for (Told key : section.keys()) {
                Optional<Scale> scale = section.text(key.text()).flatMap(told -> Scale.parse(told.text()));
                if (scale.isEmpty()) {
                    file.fault(key.line(), "the scale of '" + key.text() + "' must be 'as given' or such as 0..10");
                }
                scale.ifPresent(known -> ratings.add(new Rating(key.text(), known)));
            }
        }
        return ratings;
    }

    private SequencedMap<String, List<String>> facets(Fields settings) {
        var facets = new LinkedHashMap<String, List<String>>();
        for (Fields section : section(settings, FACETS)) {
            file.known(section, section.keys().stream().map(Told::text).collect(Collectors.toSet()));
            for (Told name : section.keys()) {
                if (!FACET.matcher(name.text()).matches()) {
                    file.fault(
                            name.line(),
                            "a facet's name is one word of 2 to 30 letters a to z, not '" + name.text() + "'");
                } else if (TAKEN.contains(name.text())) {
                    file.fault(name.line(), "'" + name.text() + "' means something else in a search already");
                }
                List<String> keys = keys(section, name.text());
                if (keys.isEmpty()) {
                    file.fault(name.line(), "the facet '" + name.text() + "' needs the keys of its values");
                }
                facets.put(name.text(), keys);
            }
        }
        if (facets.size() > MOST_FACETS) {
            file.fault(settings.line(FACETS), "more than " + MOST_FACETS + " facets");
        }
        return facets;
    }

    private Map<String, Registry> registries(Fields settings, Set<String> facets) {
        Map<String, Registry> registries = new HashMap<>();
        for (Fields section : section(settings, REGISTRIES)) {
            file.known(section, facets);
            for (Told facet : section.keys()) {
                String named = section.text(facet.text()).map(Told::text).orElse("");
                Optional<Registry> registry = Stream.of(Registry.values())
                        .filter(each -> each.key().equals(named))
                        .findFirst();
                if (registry.isEmpty()) {
                    file.fault(facet.line(), "the registry of '" + facet.text() + "' must be providers or topics");
                }
                registry.ifPresent(known -> registries.put(facet.text(), known));
            }
        }
        return registries;
    }

    private Map<String, String> pathLanguages(Fields settings) {
        Map<String, String> languages = new HashMap<>();
        for (Fields section : section(settings, PATH_LANGUAGES)) {
            file.known(section, section.keys().stream().map(Told::text).collect(Collectors.toSet()));
            for (Told name : section.keys()) {
                String code = section.text(name.text()).map(Told::text).orElse("");
                if (!CODE.matcher(code).matches()) {
                    file.fault(
                            name.line(),
                            "the language of '" + name.text() + "' must be a code of two letters, such as en");
                }
                languages.put(name.text().toLowerCase(Locale.ROOT), code);
            }
        }
        return languages;
    }

    /** The mapping under a key, if it is there. */
    private List<Fields> section(Fields settings, String name) {
        List<Fields> section = settings.maps(name);
        if (section.size() != settings.count(name) || section.size() > 1) {
            file.fault(settings.line(name), name + " must be 'key: value' lines");
        }
        return section;
    }

    private List<String> keys(Fields section, String name) {
        List<Told> keys = section.texts(name);
        if (keys.size() != section.count(name)) {
            file.fault(section.line(name), name + " must be a key or a list of keys");
        }
        keys.stream()
                .filter(key -> key.text().isBlank())
                .forEach(key -> file.fault(key.line(), "a key can't be empty"));
        return keys.stream().map(Told::text).distinct().toList();
    }
}
