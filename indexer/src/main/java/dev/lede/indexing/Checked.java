package dev.lede.indexing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lede.index.IndexReport;
import java.util.List;

/**
 * What a check came to.
 *
 * @param report what a rebuild would report
 * @param unreadSites of files without an article, those that settings could make readable
 */
public record Checked(@JsonUnwrapped IndexReport report, List<UnreadSite> unreadSites) {
    public Checked {
        unreadSites = List.copyOf(unreadSites);
    }
}
