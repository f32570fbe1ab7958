package dev.lede.server;

import dev.lede.index.GenerationManifest;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What the server counts of itself, in Prometheus' text format. Every label has a bounded number of values, whatever
 * clients send. Safe for any number of threads.
 */
final class Metrics {
    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram searches = Histogram.builder()
            .name("lede_search_seconds")
            .help("Time that searches took, or finding their answers where these were kept, by the face that asked.")
            .labelNames("face")
            .classicOnly()
            .classicUpperBounds(0.0001, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
            .register(registry);
    private final Counter failures = Counter.builder()
            .name("lede_search_failed_total")
            .help("Searches that failed for a fault of the server's, by the face that asked.")
            .labelNames("face")
            .register(registry);
    private final Counter requests = Counter.builder()
            .name("lede_http_requests_total")
            .help("Requests answered, by route, method and status.")
            .labelNames("route", "method", "status")
            .register(registry);

    /** @param index the generation that answers, where one does */
    Metrics(Supplier<Optional<GenerationManifest>> index) {
        ofIndex(
                "generation",
                "Number of the generation that is served.",
                index,
                served -> Double.parseDouble(served.generation()));
        ofIndex("articles", "Articles in the generation that is served.", index, GenerationManifest::articles);
        ofIndex(
                "built_timestamp_seconds",
                "When the generation that is served was built, in seconds since 1970.",
                index,
                served -> served.builtAt().getEpochSecond());
        gauge("jvm_memory_heap_used_bytes", "Heap in use.", () -> (double)
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        gauge("jvm_memory_heap_max_bytes", "Heap that may be used.", () -> (double)
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
        gauge("jvm_threads", "Live threads.", () ->
                (double) ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                "process_start_time_seconds",
                "When the process started, in seconds since 1970.",
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / 1000.0);
    }

    void searched(Face face, Duration took) {
        searches.labelValues(face.label()).observe(took.toNanos() / 1e9);
    }

    void failed(Face face) {
        failures.labelValues(face.label()).inc();
    }

    /** @param route as registered, with its placeholders; never a client's path */
    void answered(String route, String method, int status) {
        requests.labelValues(route, METHODS.contains(method) ? method : "other", String.valueOf(status))
                .inc();
    }

    byte[] text() throws IOException {
        var text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, registry.scrape());
        return text.toByteArray();
    }

    private void ofIndex(
            String name,
            String help,
            Supplier<Optional<GenerationManifest>> index,
            ToDoubleFunction<GenerationManifest> value) {
        GaugeWithCallback.builder()
                .name("lede_index_" + name)
                .help(help)
                .callback(gauge -> index.get().ifPresent(served -> gauge.call(value.applyAsDouble(served))))
                .register(registry);
    }

    private void gauge(String name, String help, Supplier<Double> value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(value.get()))
                .register(registry);
    }
}
