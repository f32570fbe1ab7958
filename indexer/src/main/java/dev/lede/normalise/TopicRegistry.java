package dev.lede.normalise;

import dev.lede.article.Spelling;
import dev.lede.article.Topics;
import dev.lede.read.Fields;
import dev.lede.read.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What articles are about: a tree of topics, each with other names, and words by which it is recognised in an article
 * that comes without topics. Immutable and safe for any number of threads.
 */
public final class TopicRegistry {
    private record Entry(Told name, Optional<Told> parent) {}

    private final Map<String, String> canonical;
    private final Map<String, String> parents;
    private final Map<String, Keywords> keywords;

    private TopicRegistry(Map<String, String> canonical, Map<String, String> parents, Map<String, Keywords> keywords) {
        this.canonical = Map.copyOf(canonical);
        this.parents = Map.copyOf(parents);
        this.keywords = keywords;
    }

    /** @param faults where to say what is wrong with the file */
    static TopicRegistry load(Path path, List<String> faults) {
        var file = new RegistryFile(path, faults);
        List<Entry> entries = new ArrayList<>();
        Map<String, String> canonical = new HashMap<>();
        Map<String, Keywords> keywords = new LinkedHashMap<>();
        for (Fields topic : file.entries("topics")) {
            file.known(topic, Set.of("name", "parent", "aliases", "keywords"));
            file.needed(topic, "name").ifPresent(name -> {
                entries.add(new Entry(name, topic.text("parent")));
                Set<String> own = new HashSet<>();
                Stream.concat(Stream.of(name), topic.texts("aliases").stream())
                        // Another spelling of its own name says nothing new, and does no harm.
                        .filter(each -> own.add(Spelling.key(each.text())))
                        .forEach(each -> add(each, name.text(), canonical, file));
                Keywords.of(topic.texts("keywords")).ifPresent(words -> keywords.put(name.text(), words));
            });
        }
        return new TopicRegistry(canonical, parents(entries, file), keywords);
    }

    private static void add(Told called, String name, Map<String, String> canonical, RegistryFile file) {
        String other = canonical.putIfAbsent(Spelling.key(called.text()), name);
        if (other != null) {
            file.fault(called.line(), "'" + called.text() + "' is already a name of " + other);
        }
    }

    private static Map<String, String> parents(List<Entry> entries, RegistryFile file) {
        Set<String> names = entries.stream().map(entry -> entry.name().text()).collect(Collectors.toSet());
        Map<String, String> parents = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.parent().ifPresent(parent -> {
                if (names.contains(parent.text())) {
                    parents.put(entry.name().text(), parent.text());
                } else {
                    file.fault(parent.line(), "no topic is named '" + parent.text() + "'");
                }
            });
        }
        for (Entry entry : entries) {
            String name = entry.name().text();
            if (isOwnAncestor(name, parents)) {
                file.fault(entry.name().line(), "'" + name + "' is its own ancestor");
                parents.remove(name);
            }
        }
        return parents;
    }

    private static boolean isOwnAncestor(String name, Map<String, String> parents) {
        Set<String> seen = new LinkedHashSet<>();
        String above = parents.get(name);
        while (above != null && seen.add(above)) {
            if (above.equals(name)) {
                return true;
            }
            above = parents.get(above);
        }
        return false;
    }

    /** The topics that a source gives: known ones under our name, others as given. */
    public Topics given(List<String> names) {
        List<String> folded = Spelling.distinct(
                names.stream().map(name -> named(name).orElse(name)).toList());
        return topics(folded, Topics.From.SOURCE);
    }

    /** The known topic that goes by a name, in any spelling. */
    Optional<String> named(String name) {
        return Optional.ofNullable(canonical.get(Spelling.key(name)));
    }

    /** The topics whose keywords are in a text; one that another found topic implies is left out. */
    public Topics found(String text) {
        String folded = Keywords.folded(text);
        List<String> found = keywords.entrySet().stream()
                .filter(entry -> entry.getValue().areIn(text, folded))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> implied = new LinkedHashSet<>();
        found.forEach(name -> implied.addAll(ancestors(name)));
        return topics(found.stream().filter(name -> !implied.contains(name)).toList(), Topics.From.KEYWORDS);
    }

    /** Every topic above one, nearest first. */
    List<String> ancestors(String name) {
        List<String> above = new ArrayList<>();
        String parent = parents.get(name);
        while (parent != null) {
            above.add(parent);
            parent = parents.get(parent);
        }
        return above;
    }

    Map<String, String> parents() {
        return parents;
    }

    /** Keys of all names to each topic's name. */
    Map<String, String> aliases() {
        return canonical;
    }

    private Topics topics(List<String> names, Topics.From from) {
        List<String> ancestors = names.stream()
                .flatMap(name -> ancestors(name).stream())
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
        return names.isEmpty() ? Topics.NONE : new Topics(names, ancestors, from);
    }
}
