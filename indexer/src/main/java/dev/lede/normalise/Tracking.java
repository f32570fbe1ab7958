package dev.lede.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that tell a link's way to the reader, never which article it is. By vendor, from what each documents or puts
 * on its links. A name that some site uses for its articles isn't here, such as {@code ref}, {@code source}, {@code cid}.
 */
final class Tracking {
    /** Urchin (Google Analytics) and Google's telephone pages, and what Matomo, HubSpot, Vero, Omeda made in their likeness. */
    private static final List<String> PREFIXES =
            List.of("utm_", "pk_", "mtm_", "piwik_", "matomo_", "hsa_", "vero_", "oly_", "guce_", "amp_");

    private static final Set<String> NAMES = Set.of(
            // Google: clicks on advertisements, campaigns across domains.
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "_ga",
            "_gl",
            "usqp",
            // Meta.
            "fbclid",
            "igshid",
            "igsh",
            "mibextid",
            // Microsoft.
            "msclkid",
            "ocid",
            "wt.mc_id",
            // X, TikTok, LinkedIn, Reddit, Yandex.
            "twclid",
            "ref_src",
            "ref_url",
            "__twitter_impression",
            "ttclid",
            "li_fat_id",
            "rdt_cid",
            "yclid",
            "_openstat",
            // Mail: Mailchimp, Marketo, HubSpot, Drip, Klaviyo.
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "hsctatracking",
            "__hstc",
            "__hssc",
            "__hsfp",
            "__s",
            "_ke",
            // Publishers and their tools: Adobe, Webtrends, Yahoo, New York Times, CNN and others, Alibaba.
            "s_cid",
            "s_kwcid",
            "ef_id",
            "icid",
            "ncid",
            "cmpid",
            "guccounter",
            "smid",
            "smtyp",
            "wickedid",
            "spm",
            "scm");

    /** Names that say so on one site, and something else on others. */
    private static final Map<String, Set<String>> BY_SITE = Map.of(
            "youtube.com", Set.of("si", "feature", "ab_channel", "pp"),
            "youtu.be", Set.of("si", "feature"),
            "twitter.com", Set.of("s", "t"),
            "x.com", Set.of("s", "t"),
            "open.spotify.com", Set.of("si"),
            "docs.google.com", Set.of("usp"),
            "linkedin.com", Set.of("trk", "trackingid"));

    private Tracking() {}

    /**
     * @param host in lower case
     * @param parameter its name as written
     */
    static boolean is(String host, String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        String site = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return NAMES.contains(name)
                || PREFIXES.stream().anyMatch(name::startsWith)
                || BY_SITE.getOrDefault(site, Set.of()).contains(name);
    }
}
