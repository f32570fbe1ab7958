package dev.lede.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelloServerTest {
    private static final Path LAUNCHER = Path.of("..", "lede");

    @Test
    void itRunsWithTheFlagsThatTheLauncherGivesAServer() throws IOException {
        String launcher = Files.readString(LAUNCHER);
        List<String> expected = new ArrayList<>();
        for (String name : List.of("JVM", "SERIAL", "SMALL")) {
            expected.addAll(words(launcher, "^" + name + "=(?:\"([^\"]*)\"|(\\S+))$"));
        }
        expected.addAll(words(launcher, "= serve \\]; then set -- \\$SMALL (.*) \"\\$@\"; fi$"));

        List<String> command = HelloServer.command(Path.of("java"), "-Dmore=1");

        assertThat(command.subList(1, command.indexOf("-Dmore=1")))
                .hasSizeGreaterThan(8)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Of what a shell script gives a variable. */
    private static List<String> words(String script, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(script);
        assertThat(found.find()).as(pattern).isTrue();
        String value = found.group(1) == null ? found.group(2) : found.group(1);
        return List.of(value.strip().split("\\s+"));
    }
}
