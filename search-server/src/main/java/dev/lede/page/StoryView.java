package dev.lede.page;

import dev.lede.search.StoryFound;
import dev.lede.search.StorySummary;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * That others tell the same.
 *
 * @param count such as {@code 3 tell this story}
 * @param providers who, as one line; empty where nobody is known
 * @param href the story's own page
 * @param tellings each of them, to be unfolded; empty where only their number is told
 */
public record StoryView(String count, String providers, String href, List<TellingView> tellings) {
    private static final int MOST_NAMES = 5;

    /** Longer ones have a page of their own. */
    private static final int MOST_UNFOLDED = 3;

    static StoryView of(StorySummary story, Visit visit) {
        return new StoryView(
                visit.words().count("story.tell", story.size()),
                names(story.providers(), visit.words()),
                visit.links().toStory(story.id()),
                List.of());
    }

    /** @param found absent where the index changed in between */
    static StoryView of(StorySummary story, Optional<StoryFound> found, Visit visit) {
        StoryView folded = of(story, visit);
        List<TellingView> tellings =
                found.map(each -> TellingView.of(each, visit)).orElse(List.of());
        return new StoryView(
                folded.count,
                folded.providers,
                folded.href,
                tellings.subList(0, Math.min(MOST_UNFOLDED, tellings.size())));
    }

    private static String names(List<String> providers, Wording words) {
        String first = words.list(providers.subList(0, Math.min(MOST_NAMES, providers.size())));
        int more = providers.size() - MOST_NAMES;
        return more > 0 ? words.say("list.and-more", first, words.number(more)) : first;
    }
}
