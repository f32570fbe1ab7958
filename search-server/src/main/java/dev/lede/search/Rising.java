package dev.lede.search;

import dev.lede.article.Facet;
import java.time.LocalDate;
import java.util.List;

/**
 * What takes a larger share of some articles than it did a month before.
 *
 * @param lately the last 30 days, up to that of the newest article
 * @param before the 30 days before these
 * @param rises the clearest first; empty where nothing clearly rises
 */
public record Rising(Period lately, Period before, List<Rise> rises) {
    public Rising {
        rises = List.copyOf(rises);
    }

    /**
     * Days, UTC.
     *
     * @param last the last one that is in it
     * @param articles how many are dated so
     */
    public record Period(LocalDate first, LocalDate last, long articles) {}

    /**
     * @param lately how many articles of the later period bear the label
     * @param before how many of the earlier
     * @param clearness G² of the two shares ({@link LikelihoodRatio})
     */
    public record Rise(Facet facet, String label, long lately, long before, double clearness) {}
}
