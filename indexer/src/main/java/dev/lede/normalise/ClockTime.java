package dev.lede.normalise;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of a day as sources write them: {@code 11:47:00.5+02:00}, {@code 11:47 PM EST}, {@code 03:05:46 GMT+0000 (UTC)}.
 * Without a zone it is UTC.
 *
 * @param zone nothing where it has a name that isn't known for sure
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> zone) {
    /** The names that mail and RSS may use; of all others several are in use in different places. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?"
                    + "\\s*(?:(?:GMT|UTC)?([+-])(\\d{2}):?(\\d{2})?|(\\p{Alpha}{1,5}))?(?:\\s*\\([^()]{1,50}\\))?");

    /**
     * @return nothing where the text is no time
     * @throws java.time.DateTimeException if it is one that no clock shows
     */
    static Optional<ClockTime> parse(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalTime clock = LocalTime.of(
                hour(Integer.parseInt(parts.group(1)), parts.group(4)),
                Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        return Optional.of(new ClockTime(clock, offset(parts)));
    }

    /** On a clock of twelve hours, the first after noon and after midnight is the twelfth. */
    private static int hour(int shown, String half) {
        if (half == null || shown < 1 || shown > 12) {
            return half == null ? shown : -1;
        }
        return shown % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(Matcher time) {
        if (time.group(5) != null) {
            int sign = time.group(5).equals("-") ? -1 : 1;
            int minutes = time.group(7) == null ? 0 : Integer.parseInt(time.group(7));
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(time.group(6)), sign * minutes));
        }
        String zone = time.group(8) == null ? "z" : time.group(8).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::ofHours);
    }
}
