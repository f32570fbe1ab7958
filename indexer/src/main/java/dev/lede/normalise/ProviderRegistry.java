package dev.lede.normalise;

import dev.lede.article.Provider;
import dev.lede.article.Spelling;
import dev.lede.read.CrawledSite;
import dev.lede.read.Fields;
import dev.lede.read.Told;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who publishes AI news: one name for each, whatever a source calls it. A provider that isn't in it keeps the name that
 * the source gave. Immutable and safe for any number of threads.
 */
public final class ProviderRegistry {
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}");

    private final Map<String, Provider> byName;
    private final Map<String, Provider> byDomain;
    private final List<CrawledSite> crawledSites;

    private ProviderRegistry(
            Map<String, Provider> byName, Map<String, Provider> byDomain, List<CrawledSite> crawledSites) {
        this.byName = Map.copyOf(byName);
        this.byDomain = Map.copyOf(byDomain);
        this.crawledSites = List.copyOf(crawledSites);
    }

    /** @param faults where to say what is wrong with the file */
    static ProviderRegistry load(Path path, List<String> faults) {
        var file = new RegistryFile(path, faults);
        Map<String, Provider> byName = new HashMap<>();
        Map<String, Provider> byDomain = new HashMap<>();
        List<CrawledSite> sites = new ArrayList<>();
        for (Fields entry : file.entries("providers")) {
            file.known(entry, Set.of("name", "domain", "aliases", "crawl"));
            Optional<Told> name = file.needed(entry, "name");
            Optional<Told> domain = entry.text("domain");
            if (name.isEmpty()) {
                continue;
            }
            var provider = new Provider(name.get().text(), domain.map(Told::text));
            Set<String> own = new HashSet<>();
            Stream.concat(name.stream(), entry.texts("aliases").stream())
                    // Another spelling of its own name says nothing new, and does no harm.
                    .filter(each -> own.add(isDomain(each.text()) ? key(each.text()) : Spelling.key(each.text())))
                    .forEach(each -> add(each, provider, byName, byDomain, file));
            domain.ifPresent(each -> add(each, provider, byName, byDomain, file));
            entry.maps("crawl").forEach(crawl -> site(crawl, provider, file).ifPresent(sites::add));
        }
        return new ProviderRegistry(byName, byDomain, sites);
    }

    private static void add(
            Told called,
            Provider provider,
            Map<String, Provider> byName,
            Map<String, Provider> byDomain,
            RegistryFile file) {
        Provider other = isDomain(called.text())
                ? byDomain.putIfAbsent(key(called.text()), provider)
                : byName.putIfAbsent(Spelling.key(called.text()), provider);
        if (other != null) {
            file.fault(called.line(), "'" + called.text() + "' is already a name of " + other.name());
        }
    }

    private static Optional<CrawledSite> site(Fields crawl, Provider provider, RegistryFile file) {
        file.known(
                crawl,
                Set.of(
                        "signature",
                        "menu-ends",
                        "footer-starts",
                        "sections",
                        "authors",
                        "author-link",
                        "links",
                        "names",
                        "starts"));
        Optional<Told> signature = file.needed(crawl, "signature");
        Optional<Told> menuEnds = file.needed(crawl, "menu-ends");
        Optional<Told> footerStarts = file.needed(crawl, "footer-starts");
        if (provider.domain().isEmpty()) {
            file.fault(crawl.line(), "a crawled site needs its provider's domain");
        }
        if (signature.isEmpty()
                || menuEnds.isEmpty()
                || footerStarts.isEmpty()
                || provider.domain().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CrawledSite(
                provider.name(),
                provider.domain().get(),
                signature.get().text(),
                menuEnds.get().text(),
                footerStarts.get().text(),
                texts(crawl, "sections"),
                new CrawledSite.Words(
                        crawl.text("authors").map(Told::text).orElse(""),
                        crawl.text("author-link").map(Told::text).orElse(""),
                        texts(crawl, "links"),
                        texts(crawl, "names"),
                        texts(crawl, "starts"))));
    }

    private static List<String> texts(Fields crawl, String key) {
        return crawl.texts(key).stream().map(Told::text).toList();
    }

    /** How each site's pages look that a crawler made text of. */
    public List<CrawledSite> crawledSites() {
        return crawledSites;
    }

    /**
     * The provider that a source names, under our name for it.
     *
     * @param name as the source gives it, empty where it doesn't
     * @param domain as the source gives it, empty where it doesn't
     * @return nothing where both are empty
     */
    public Optional<Provider> of(String name, String domain) {
        Optional<String> host = domain(domain);
        Optional<Provider> known =
                named(name).or(() -> host.flatMap(this::atHost).filter(provider -> name.isBlank()));
        if (known.isPresent()) {
            return known;
        }
        if (!name.isBlank()) {
            return Optional.of(new Provider(name, host));
        }
        return host.map(each -> new Provider(each, host));
    }

    /** The known provider that goes by a name or domain, in any spelling. */
    Optional<Provider> named(String name) {
        return Optional.ofNullable(byName.get(Spelling.key(name)))
                .or(() -> Optional.ofNullable(byDomain.get(key(name))));
    }

    /** The known provider at whose site an address is. */
    public Optional<Provider> at(URI url) {
        return Optional.ofNullable(url.getHost()).flatMap(this::atHost);
    }

    /** The name of the known provider at whose site a host is. */
    public Optional<String> nameAt(String host) {
        return atHost(host).map(Provider::name);
    }

    /** Keys of all names and domains to each provider's name. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        byDomain.forEach((domain, provider) -> aliases.put(Spelling.key(domain), provider.name()));
        byName.forEach((key, provider) -> aliases.put(key, provider.name()));
        return aliases;
    }

    /** By the host itself, or the nearest domain above it. */
    private Optional<Provider> atHost(String host) {
        String domain = key(host);
        while (domain.indexOf('.') > 0) {
            Provider found = byDomain.get(domain);
            if (found != null) {
                return Optional.of(found);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> domain(String written) {
        String domain = key(written);
        return isDomain(written)
                ? Optional.of(domain.startsWith("www.") ? domain.substring(4) : domain)
                : Optional.empty();
    }

    private static boolean isDomain(String written) {
        return DOMAIN.matcher(key(written)).matches();
    }

    /** Of domains; of other names it's their spelling's. */
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
