package dev.lede.benchmark.opensearch;

import java.io.IOException;
import java.io.OutputStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;

/**
 * One node of OpenSearch on this machine alone: says {@code OpenSearch at port 40123} when it answers, and ends when its input
 * does. What isn't said here is as OpenSearch has it.
 */
final class OpenSearchNode {
    private OpenSearchNode() {}

    /** @param arguments an empty folder, which it fills */
    public static void main(String[] arguments) throws IOException {
        try (var runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> loopback(settings));
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(arguments[0])
                    .clusterName("benchmark")
                    .numOfNode(1)
                    .disableESLogger());
            runner.ensureGreen();
            int port = runner.getInstance(HttpServerTransport.class)
                    .boundAddress()
                    .publishAddress()
                    .getPort();
            System.out.println("OpenSearch at port " + port);
            // Whoever started it is there as long as this is open.
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static void loopback(Settings.Builder settings) {
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", "0");
        settings.put("transport.port", "0");
        settings.put("discovery.type", "single-node");
        settings.putList("node.roles", "cluster_manager", "data", "ingest");
    }
}
