package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedeTest {
    @TempDir
    Path folder;

    @Test
    void listsItsCommandsAndExitCodes() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("rollback", "Exit codes:", "some files failed");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasHelpWithExamples(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: lede " + command, "Examples:", "  lede " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandTellsTheVersion(String command) {
        assertThat(CommandRun.of(command, "--version").out())
                .isEqualTo(CommandRun.of("--version").out())
                .startsWith("lede ")
                .contains("index schema ");
    }

    @Test
    void theLaunchersHelpNamesEachCommand() throws Exception {
        Process launcher = new ProcessBuilder("sh", "../lede", "help").start();
        String help = new String(launcher.getInputStream().readAllBytes(), UTF_8);

        assertThat(launcher.waitFor()).isZero();
        for (String command : commands()) {
            assertThat(help).containsPattern("(?m)^  " + command + " +[a-z]");
        }
    }

    static String[] commands() {
        return Lede.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandNamedFirstIsWhatItIsAmongAllOfThem(String command) {
        var among = new StringWriter();
        Lede.commandLine().setOut(new PrintWriter(among, true)).execute(command, "--help");

        assertThat(Lede.commandLine(command).getSubcommands()).containsOnlyKeys(command);
        assertThat(CommandRun.of(command, "--help").out()).isEqualTo(among.toString());
    }

    @Test
    void aWrongOptionIsWrongUsage() {
        CommandRun run = CommandRun.of("rollback", "--jsn");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--jsn", "--json", "Try: lede rollback --help");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serch", "serch --help", "serch nonsense", "serch -h", "--help serch"})
    void aCommandThatIsNotThereIsNamed(String line) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("lede: no command 'serch'").contains("search", "Try: lede --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        CommandRun run = CommandRun.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Try: lede --help");
    }

    @Test
    void wrongSettingsAreAllToldEachOnItsLine() throws Exception {
        Path config = Files.writeString(folder.resolve("lede.yaml"), "port: 99999\ncolour: red\n");

        CommandRun run = CommandRun.of("rollback", "--config", config.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("lede: " + config + ":1: port must be"))
                .anySatisfy(line -> assertThat(line).startsWith("lede: " + config + ":2: unknown setting 'colour'"));
    }

    @Test
    void whatCannotBeDoneIsOneLineWithoutATrace() throws Exception {
        CommandRun run =
                CommandRun.of("rollback", "--index", folder.resolve("nothing").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("lede: nothing is published in index ");
        assertThat(run.out()).isEmpty();
    }
}
