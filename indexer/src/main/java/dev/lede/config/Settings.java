package dev.lede.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settings by key while they are being read: each is asked for once with what it may be, faults are gathered, and
 * {@link #finish} says all of them together. Not for keeping: what it gives goes into {@link LedeConfig}.
 */
final class Settings {
    /** A name, an IPv4 address, or an IPv6 address in brackets. */
    private static final Pattern HOST = Pattern.compile("([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?");

    /** Where a site is: nothing behind the host and its port. */
    private static final Pattern SITE =
            Pattern.compile("https?://([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?");

    private static final String PREFIX = "LEDE_";

    /** Variables of the launcher and the tests, which the program itself does not read. */
    private static final Set<String> LAUNCHER = Set.of(
            "LEDE_ARCHIVE",
            "LEDE_JAVA_HOME",
            "LEDE_JAVA_OPTS",
            "LEDE_MVN_ARGS",
            "LEDE_BROWSER",
            "LEDE_REQUIRE_BROWSER",
            "LEDE_REQUIRE_DATA");

    /** A setting's values, and where they were given, for faults. */
    private record Given(String where, List<String> values, Path base) {}

    private final SettingsFile file;
    private final Path root;
    private final Map<String, List<String>> options;
    private final Map<String, String> environment;
    private final Set<String> asked = new HashSet<>();
    private final List<String> faults;

    private Settings(SettingsFile file, Path root, Map<String, List<String>> options, Map<String, String> environment) {
        this.file = file;
        this.root = root;
        this.options = options;
        this.environment = environment;
        this.faults = new ArrayList<>(file.faults());
    }

    static Settings read(Path path, Path root, Map<String, List<String>> options, Map<String, String> environment) {
        return new Settings(SettingsFile.read(path), root, options, environment);
    }

    String text(String key, String otherwise) {
        return single(key, otherwise, given(key, List.of(otherwise)));
    }

    List<String> texts(String key) {
        return given(key, List.of()).values();
    }

    /** A web site's address in lower case, without a slash at the end; nothing where it is empty. */
    Optional<String> site(String key) {
        Given given = given(key, List.of(""));
        // An empty variable has no value at all.
        String value =
                given.values().isEmpty() ? "" : single(key, "", given).strip().toLowerCase(Locale.ROOT);
        String site = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        if (site.isEmpty()) {
            return Optional.empty();
        }
        if (!SITE.matcher(site).matches()) {
            fault(given, key + " must be http:// or https:// with a host and nothing behind it, not '" + value + "'");
        }
        return Optional.of(site);
    }

    boolean flag(String key, boolean otherwise) {
        Given given = given(key, List.of(String.valueOf(otherwise)));
        String value = single(key, String.valueOf(otherwise), given);
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        fault(given, key + " must be true or false, not '" + value + "'");
        return otherwise;
    }

    int whole(String key, int otherwise, int least, int most) {
        Given given = given(key, List.of(String.valueOf(otherwise)));
        String value = single(key, String.valueOf(otherwise), given);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as a number out of range.
        }
        fault(given, key + " must be a whole number from " + least + " to " + most + ", not '" + value + "'");
        return otherwise;
    }

    /** One path or more, absolute; relative ones in the file are taken from the root, others from where we run. */
    List<Path> paths(String key, String otherwise) {
        Given given = given(key, List.of(otherwise));
        if (given.values().isEmpty() || given.values().contains("")) {
            fault(given, key + " must name at least one path");
            return List.of(root.resolve(otherwise));
        }
        return given.values().stream()
                .map(value -> given.base().resolve(value).toAbsolutePath().normalize())
                .toList();
    }

    /** Paths, as {@link #paths} has them, and feeds' addresses. */
    List<Source> sources(String key, String otherwise) {
        Given given = given(key, List.of(otherwise));
        List<Source> sources = new ArrayList<>();
        for (String value : given.values()) {
            try {
                sources.add(Source.of(value, given.base()));
            } catch (IllegalArgumentException e) {
                // Not quoted: a password may be in it.
                fault(given, key + ": an address must " + e.getMessage());
            }
        }
        if (given.values().isEmpty() || given.values().contains("")) {
            fault(given, key + " must name at least one path or address");
        }
        return sources;
    }

    /** Hosts, each lower case with its port; one named without a port stands for those of http and https. */
    Set<String> hosts(String key) {
        Given given = given(key, List.of());
        Set<String> hosts = new TreeSet<>();
        for (String value : given.values()) {
            String host = value.strip().toLowerCase(Locale.ROOT);
            Matcher parts = HOST.matcher(host);
            if (!parts.matches()) {
                fault(
                        given,
                        key + " must be hosts, each with or without a port, such as 'news.example:8080', not '" + value
                                + "'");
            } else if (parts.group(2) != null) {
                hosts.add(host);
            } else {
                hosts.add(host + ":80");
                hosts.add(host + ":443");
            }
        }
        return hosts;
    }

    /** @param fault of a file that belongs to the settings: where, and what is wrong */
    void fault(String fault) {
        faults.add(fault);
    }

    /** @throws ConfigException if there was any fault, or a key that nobody asked for */
    void finish() {
        file.keys().stream()
                .filter(key -> !asked.contains(key))
                .map(key -> file.where(key) + ": unknown setting '" + key + "'; known are " + known())
                .forEach(faults::add);
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !LAUNCHER.contains(name))
                .filter(name -> asked.stream().noneMatch(key -> variable(key).equals(name)))
                .sorted()
                .map(name -> name + ": unknown setting; known are "
                        + asked.stream().map(Settings::variable).sorted().collect(Collectors.joining(", ")))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    private String known() {
        return asked.stream().sorted().collect(Collectors.joining(", "));
    }

    private Given given(String key, List<String> otherwise) {
        asked.add(key);
        Path here = Path.of("").toAbsolutePath();
        List<String> option = options.get(key);
        if (option != null) {
            return new Given("--" + key, option, here);
        }
        String variable = environment.get(variable(key));
        if (variable != null) {
            return new Given(variable(key), variable.isEmpty() ? List.of() : List.of(variable.split(",", -1)), here);
        }
        return new Given(file.where(key), file.values(key).orElse(otherwise), root);
    }

    private String single(String key, String otherwise, Given given) {
        if (given.values().size() == 1) {
            return given.values().getFirst();
        }
        fault(given, key + " must be one value, not " + given.values().size());
        return otherwise;
    }

    private void fault(Given given, String what) {
        faults.add(given.where() + ": " + what);
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
