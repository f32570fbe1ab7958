package dev.lede.story;

import dev.lede.article.ArticleId;
import java.util.Comparator;
import java.util.List;

/** From articles to stories: pairs that tell the same, groups around centres, and groups that report one event. */
final class Clustering {
    private final List<Sketch> sketches;
    private final Agreement agreement;

    private Clustering(List<Sketch> sketches) {
        this.sketches = sketches;
        this.agreement = Agreement.among(sketches);
    }

    /**
     * @param sketches by day, undated ones last
     * @return in the order of their ids
     */
    static List<Story> stories(List<Sketch> sketches) {
        return new Clustering(sketches).stories();
    }

    private List<Story> stories() {
        RecurringTitles recurring = RecurringTitles.among(sketches);
        long[] nearby = Nearby.pairs(sketches, agreement);
        var same = new Pairs();
        for (long pair : Likely.pairs(sketches, new NearDuplicates(recurring))) {
            same.add((int) (pair >> Integer.SIZE), (int) pair);
        }
        var rule = new OneEvent(recurring);
        for (long pair : nearby) {
            int one = (int) (pair >> Integer.SIZE);
            int other = (int) pair;
            if (rule.isTold(sketches.get(one), sketches.get(other), agreement.of(one, other))) {
                same.add(one, other);
            }
        }
        var groups = new Groups(new Centres(sketches, neighbours(same.sorted()), agreement).ofAll());
        new Joining(sketches, neighbours(nearby), agreement, groups).run();
        return groups.several().stream()
                .map(this::story)
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private Neighbours neighbours(long[] pairs) {
        return new Neighbours(sketches.size(), pairs);
    }

    private Story story(List<Integer> places) {
        List<ArticleId> members =
                places.stream().map(place -> sketches.get(place).article()).toList();
        return new Story(members.stream().min(Comparator.naturalOrder()).orElseThrow(), members);
    }
}
