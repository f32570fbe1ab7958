package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site's {@code robots.txt} asks of us (RFC 9309): the groups that name us, or else those for everyone; of the rules
 * that match a path the longest, and of two as long the one that allows. Immutable.
 *
 * @param delay between two requests, where the site asks for one, at most half a minute
 */
record RobotsRules(List<Rule> rules, Optional<Duration> delay) {
    /** By which sites name us. */
    static final String PRODUCT = "Lede";

    static final RobotsRules NONE = new RobotsRules(List.of(), Optional.empty());

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Pattern LINE = Pattern.compile("([A-Za-z-]{1,40})[ \\t]*:(.*)");
    private static final Pattern TOKEN = Pattern.compile("\\*|[A-Za-z_-]+");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    RobotsRules {
        rules = List.copyOf(rules);
    }

    record Rule(boolean allows, String path) {}

    /** The lines for some crawlers: who they are first, then what is asked of them. */
    private static final class Group {
        private final List<String> agents = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean isOpen = true;
    }

    static RobotsRules of(byte[] file) {
        List<Group> groups = groups(new String(file, UTF_8));
        List<Group> ours = naming(groups, PRODUCT.toLowerCase(Locale.ROOT));
        List<Group> meant = ours.isEmpty() ? naming(groups, "*") : ours;
        return new RobotsRules(
                meant.stream().flatMap(group -> group.rules.stream()).toList(),
                meant.stream().flatMap(group -> group.delay.stream()).max(Duration::compareTo));
    }

    /** @param pathAndQuery as in the address, escaped */
    boolean allows(String pathAndQuery) {
        String path = normal(pathAndQuery);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            boolean counts = length > longest || (length == longest && rule.allows());
            if (counts && matches(rule.path(), path)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    private static List<Group> naming(List<Group> groups, String agent) {
        return groups.stream().filter(group -> group.agents.contains(agent)).toList();
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        for (String whole : text.replace("\uFEFF", "").split("\\R", -1)) {
            Matcher line = LINE.matcher(whole.split("#", 2)[0].strip());
            if (line.matches()) {
                add(line.group(1).toLowerCase(Locale.ROOT), line.group(2).strip(), groups);
            }
        }
        return groups;
    }

    private static void add(String key, String value, List<Group> groups) {
        if (key.equals("user-agent")) {
            if (groups.isEmpty() || !groups.getLast().isOpen) {
                groups.add(new Group());
            }
            Matcher token = TOKEN.matcher(value);
            groups.getLast().agents.add(token.lookingAt() ? token.group().toLowerCase(Locale.ROOT) : "");
        } else if (!groups.isEmpty()) {
            Group group = groups.getLast();
            switch (key) {
                case "allow", "disallow" -> {
                    group.isOpen = false;
                    if (!value.isEmpty()) {
                        group.rules.add(new Rule(key.equals("allow"), normal(value)));
                    }
                }
                case "crawl-delay" -> {
                    group.isOpen = false;
                    group.delay = seconds(value).or(() -> group.delay);
                }
                default -> {
                    // Site maps and others are about no group.
                }
            }
        }
    }

    private static Optional<Duration> seconds(String value) {
        if (!SECONDS.matcher(value).matches()) {
            return Optional.empty();
        }
        Duration asked =
                Duration.ofMillis(new BigDecimal(value).movePointRight(3).longValue());
        return Optional.of(asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked);
    }

    /** {@code *} is anything, {@code $} at the end the end; each part is looked for once, from where the last one ended. */
    private static boolean matches(String rule, String path) {
        boolean isAnchored = rule.endsWith("$");
        String[] parts = (isAnchored ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        if (parts.length == 1) {
            return !isAnchored || at == path.length();
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return isAnchored ? path.endsWith(last) && path.length() - last.length() >= at : path.indexOf(last, at) >= 0;
    }

    /** The same for every way to write it: what needs no escape without, all else with. */
    private static String normal(String path) {
        var normal = new StringBuilder();
        byte[] bytes = path.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean isEscape = b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (isEscape) {
                b = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
                i += 2;
            }
            if (b > ' ' && b < 0x7F && (!isEscape || isUnreserved(b))) {
                normal.append((char) b);
            } else {
                normal.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return normal.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static boolean isUnreserved(int b) {
        return b < 0x80 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
    }
}
