package dev.lede.benchmark.peer;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The least that can be served over Lede's own HTTP library: one route that says hello. What its start costs, no server on that
 * library can save.
 */
public final class HelloServer {
    private static final Pattern READY = Pattern.compile("hello at port (\\d+)");

    private HelloServer() {}

    public static void main(String[] arguments) throws IOException {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.routes.get("/", ctx -> ctx.result("hello"));
        });
        javalin.start("127.0.0.1", 0);
        System.out.println("hello at port " + javalin.port());
        // Whoever started it is there as long as this is open.
        System.in.transferTo(OutputStream.nullOutputStream());
        javalin.stop();
    }

    /**
     * In a process of its own, with this program's class path and the virtual machine's flags that Lede's launcher gives.
     *
     * @param java the program to run it with
     * @param flags more of them
     */
    public static Daemon start(Path java, String... flags) throws IOException {
        return Daemon.start(command(java, flags), Map.of(), READY);
    }

    static List<String> command(Path java, String... flags) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:CompileThresholdScaling=2",
                "-XX:InitialRAMPercentage=0.1",
                "-Xmn32m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.eclipse.jetty.util.referencesPerCacheLine=16"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HelloServer.class.getName()));
        return command;
    }
}
