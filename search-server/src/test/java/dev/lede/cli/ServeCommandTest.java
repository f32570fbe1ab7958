package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.schema.ArticleSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ServeCommandTest {
    private static final Pattern LINE =
            Pattern.compile("Lede serves ([0-9,]+) articles? at (http://127.0.0.1:[0-9]+/)");

    @TempDir
    Path folder;

    @Test
    void buildsTheFirstIndexServesItAndFollowsARebuild() throws Exception {
        String index = folder.resolve("index").toString();
        var err = new StringWriter();
        var exit = new AtomicInteger(-1);
        var lines = new PipedReader();
        var out = new PrintWriter(new PipedWriter(lines), true);
        var serving = new Thread(
                () -> exit.set(Lede.run(out, new PrintWriter(err, true), "serve", "--port", "0", "--index", index)));
        serving.start();
        Matcher said = LINE.matcher(new BufferedReader(lines).readLine());

        assertThat(said.matches()).isTrue();
        assertThat(said.group(1)).isEqualTo("4");
        assertThat(err.toString()).contains("no index in " + index + " yet");
        URI address = URI.create(said.group(2));
        assertThat(get(address.resolve("/api/v1/search?q=regulate"))).contains("\"generation\":\"000001\"", "CNN");
        assertThat(get(address)).contains("<!doctype html>");

        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
        while (!get(address.resolve("/api/v1/index")).contains("\"generation\":\"000002\"")) {
            Thread.onSpinWait();
        }

        serving.interrupt();
        serving.join();
        assertThat(exit.get()).isZero();
    }

    @Test
    void anIndexOfAnOlderFormIsRefusedUntilItIsRebuilt() throws Exception {
        String index = folder.resolve("index").toString();
        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
        Path manifest = folder.resolve("index/000001/generation.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"schema\" : [0-9]+", "\"schema\" : 1"));

        for (CommandRun run : List.of(
                CommandRun.of("serve", "--index", index, "--port", "0"),
                CommandRun.of("search", "--index", index, "regulate"),
                CommandRun.of("update", "--index", index))) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err())
                    .contains("has schema 1, this server reads " + ArticleSchema.VERSION + ": run: lede rebuild");
        }
        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
        assertThat(CommandRun.of("search", "--index", index, "regulate").exit()).isZero();
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        String index = folder.resolve("index").toString();
        assertSaysThatThePortIsTaken(index);
        assertThat(folder).isEmptyDirectory();
        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
        assertSaysThatThePortIsTaken(index);
    }

    /** Of a form that no host's name has, so that nobody is asked for it. */
    @Test
    void saysInOneLineThatTheHostIsUnknown() {
        String index = folder.resolve("index").toString();
        assertSaysThatTheHostIsUnknown(index);
        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
        assertSaysThatTheHostIsUnknown(index);
    }

    private static void assertSaysThatTheHostIsUnknown(String index) {
        CommandRun run = CommandRun.of("serve", "--index", index, "--port", "0", "--host", "[no-host]");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToNormalizingNewlines("lede: can't listen on [no-host]:0: no host of this name is known;"
                        + " choose another with --port or --host\n");
    }

    private static void assertSaysThatThePortIsTaken(String index) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            CommandRun run = CommandRun.of("serve", "--index", index, "--port", port);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("can't listen on 127.0.0.1:" + port, "--port");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void servesNothingWhereThereIsNothingToRead() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path config = Files.createDirectory(folder.resolve("config"));
        for (String name : new String[] {"providers.yaml", "topics.yaml", "fields.yaml"}) {
            Files.copy(dev.lede.SharedData.root().resolve("config").resolve(name), config.resolve(name));
        }
        Files.writeString(config.resolve("lede.yaml"), "sources: [\"" + empty + "\"]\n");

        CommandRun run = CommandRun.of(
                "serve",
                "--config",
                config.resolve("lede.yaml").toString(),
                "--index",
                folder.resolve("index").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no article was read");
    }

    @Test
    void aWrongPortIsWrongUsage() {
        CommandRun run = CommandRun.of("serve", "--port", "99999");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--port: port must be a whole number from 0 to 65535");
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
