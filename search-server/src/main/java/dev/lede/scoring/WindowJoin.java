package dev.lede.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;

/** Parts joined as Lucene joins clauses: where nothing is required, one of the choices at least must hold. */
final class WindowJoin implements WindowPart {
    private final List<WindowPart> required;
    private final List<WindowPart> choices;
    private final List<WindowPart> excluded;
    private final List<Ranked> ranked;
    private final FixedBitSet held = new FixedBitSet(SIZE);
    private final FixedBitSet wanted = new FixedBitSet(SIZE);

    /** @param boost of what the part scores, above 0 */
    record Ranked(WindowPart part, float boost) {}

    /** @param ranked those of the required and the choices that score */
    WindowJoin(List<WindowPart> required, List<WindowPart> choices, List<WindowPart> excluded, List<Ranked> ranked) {
        this.required = List.copyOf(required);
        this.choices = List.copyOf(choices);
        this.excluded = List.copyOf(excluded);
        this.ranked = List.copyOf(ranked);
    }

    @Override
    public FixedBitSet find() {
        held.clear();
        if (required.isEmpty()) {
            choices.forEach(choice -> held.or(choice.find()));
        } else {
            choices.forEach(WindowPart::find);
            held.or(required.getFirst().find());
            required.stream().skip(1).forEach(part -> held.and(part.find()));
        }
        excluded.forEach(part -> held.andNot(part.find()));
        return held;
    }

    @Override
    public void score(FixedBitSet some, float boost, double[] scores) {
        wanted.clear();
        wanted.or(held);
        wanted.and(some);
        ranked.forEach(each -> each.part().score(wanted, boost * each.boost(), scores));
    }

    @Override
    public long cost() {
        return required.isEmpty()
                ? choices.stream().mapToLong(WindowPart::cost).sum()
                : required.stream().mapToLong(WindowPart::cost).min().orElseThrow();
    }

    /** The rarest of what is required leads, and each document of its is looked for in all else. */
    @Override
    public long steps() {
        int others = excluded.stream().mapToInt(WindowPart::leaves).sum();
        return required.isEmpty()
                ? choices.stream().mapToLong(WindowPart::steps).sum() + cost() * others
                : cost() * leaves();
    }

    @Override
    public int leaves() {
        return Stream.of(required, choices, excluded)
                .flatMap(List::stream)
                .mapToInt(WindowPart::leaves)
                .sum();
    }
}
