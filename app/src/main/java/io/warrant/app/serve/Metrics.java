package io.warrant.app.serve;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.DoubleSupplier;

/// What Prometheus asks for. Routes are named by their pattern, so nothing of a patient gets here.
final class Metrics {

    private static final double[] SECONDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10
    };

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests =
            Histogram.builder()
                    .name("warrant_request_duration_seconds")
                    .help("How long requests took, by route, method and status.")
                    .unit(Unit.SECONDS)
                    .labelNames("route", "method", "status")
                    .classicOnly()
                    .classicUpperBounds(SECONDS)
                    .register(registry);

    /// @param fingerprint the content hash of the knowledge
    Metrics(String fingerprint) {
        Info.builder()
                .name("warrant_knowledge_info")
                .help("The knowledge in use.")
                .labelNames("fingerprint")
                .register(registry)
                .setLabelValues(fingerprint);
        var runtime = Runtime.getRuntime();
        gauge(
                "warrant_heap_used_bytes",
                "Memory in use by objects, including those nobody uses any more.",
                () -> runtime.totalMemory() - runtime.freeMemory());
        gauge("warrant_heap_max_bytes", "Memory that objects may use.", runtime::maxMemory);
        gauge(
                "warrant_heap_after_collection_bytes",
                "Memory that objects had when rubbish was last collected; 0 before the first time.",
                Footprint::heapAfterCollection);
        if (Footprint.isResidentKnown()) {
            gauge(
                    "process_resident_memory_bytes",
                    "Memory of the whole process, as the system counts it.",
                    Footprint::resident);
        }
        gauge(
                "warrant_uptime_seconds",
                "How long the program has run.",
                () -> ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /// @param route the route's pattern, or an empty text where none was found
    void count(String route, String method, int status, double seconds) {
        requests.labelValues(route, method, String.valueOf(status)).observe(seconds);
    }

    Answer show() {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(
                200, PrometheusTextFormatWriter.CONTENT_TYPE, out.toByteArray(), Map.of());
    }
}
