package dev.lede.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a source rates: on our own scale, where 100 is very good, or on one of its own that is stretched to ours. */
public sealed interface Scale {
    /** Whole numbers from 0 as the source gives them, untouched. */
    record AsGiven() implements Scale {}

    /** From the worst to the best, both in; becomes 0 to 100. */
    record Between(BigDecimal worst, BigDecimal best) implements Scale {}

    /** @param written {@code as given} or such as {@code 0..10} */
    static Optional<Scale> parse(String written) {
        if (written.strip().equals("as given")) {
            return Optional.of(new AsGiven());
        }
        Matcher ends = ENDS.matcher(written.strip());
        return ends.matches()
                ? Optional.<Scale>of(new Between(new BigDecimal(ends.group(1)), new BigDecimal(ends.group(2))))
                        .filter(scale -> !ends.group(1).equals(ends.group(2)))
                : Optional.empty();
    }

    /** Short, so that no exponent can ask for a number of a billion digits. */
    Pattern ENDS = Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?)\\.\\.(-?\\d{1,9}(?:\\.\\d{1,9})?)");

    Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,40})?");

    /** @return what is to be read as the quality, or nothing where the value isn't on this scale */
    default Optional<String> rated(String written) {
        return switch (this) {
            case AsGiven() -> Optional.of(written);
            case Between(BigDecimal worst, BigDecimal best) ->
                Optional.of(written.strip())
                        .filter(text -> NUMBER.matcher(text).matches())
                        .map(text -> new BigDecimal(text)
                                .subtract(worst)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(best.subtract(worst), 0, RoundingMode.HALF_UP))
                        .filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .map(BigDecimal::toPlainString);
        };
    }
}
