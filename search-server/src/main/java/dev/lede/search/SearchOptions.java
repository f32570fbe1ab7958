package dev.lede.search;

/**
 * How a search is answered, beside what it asks for.
 *
 * @param exactTotal whether to count every match; otherwise exactly to 1,000
 * @param grouped whether articles that tell one story are one hit: the best telling of those that match
 * @param expand whether hits are ranked by the words of the first ones as well, under {@link SortOrder#RELEVANCE} alone
 * @param snippets whether hits bear the parts of their texts that hold what was searched
 * @param explain whether hits bear the parts of their scores, under {@link SortOrder#RELEVANCE} alone
 */
public record SearchOptions(boolean exactTotal, boolean grouped, boolean expand, boolean snippets, boolean explain) {
    public static final SearchOptions STANDARD = new SearchOptions(true, false, false, true, false);

    public SearchOptions withExactTotal(boolean wanted) {
        return new SearchOptions(wanted, grouped, expand, snippets, explain);
    }

    public SearchOptions withGrouped(boolean wanted) {
        return new SearchOptions(exactTotal, wanted, expand, snippets, explain);
    }

    public SearchOptions withExpand(boolean wanted) {
        return new SearchOptions(exactTotal, grouped, wanted, snippets, explain);
    }

    public SearchOptions withSnippets(boolean wanted) {
        return new SearchOptions(exactTotal, grouped, expand, wanted, explain);
    }

    public SearchOptions withExplain(boolean wanted) {
        return new SearchOptions(exactTotal, grouped, expand, snippets, wanted);
    }
}
