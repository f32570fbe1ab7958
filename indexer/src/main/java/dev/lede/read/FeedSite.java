package dev.lede.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose feed it is: what its articles have for a provider where they name none.
 *
 * @param name the name of the site's provider as we know it, or the feed's title
 * @param domain where the site is
 */
record FeedSite(Optional<Told> name, Optional<Told> domain) {
    /**
     * @param title of the feed
     * @param link of its site
     * @param known the name of the provider at a host
     */
    static FeedSite of(Optional<Told> title, Optional<Told> link, Function<String, Optional<String>> known) {
        Optional<Told> domain = link.flatMap(told -> host(told.text()).map(host -> new Told(told.line(), host)));
        Optional<Told> name =
                domain.flatMap(told -> known.apply(told.text()).map(provider -> new Told(told.line(), provider)));
        return new FeedSite(name.or(() -> title.filter(told -> !told.text().isBlank())), domain);
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The article, with this provider where it names none. */
    RawArticle fill(RawArticle article) {
        return article.providerName().isPresent() || article.providerDomain().isPresent()
                ? article
                : article.withProvider(name, domain);
    }
}
