package io.warrant.bench.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Renders measurements of a service for a terminal.
public final class ServiceText {

    private ServiceText() {}

    public static String render(LoadResult result) {
        return String.format(
                Locale.ROOT,
                """
                %s over %d connections, %.0f s after %.0f s of warming up%s
                  %.0f requests/s, %.1f MB/s, %d errors, %d records refused %s
                  p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms
                  load of the machine %.1f before, %.1f after
                %s\
                """,
                result.plan().path(),
                result.plan().connections(),
                result.plan().seconds(),
                result.plan().warmUp(),
                result.plan().rate() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", at %.0f requests/s", result.plan().rate()),
                result.perSecond(),
                result.bytes() / 1e6 / result.seconds(),
                result.errors(),
                result.refused(),
                result.statuses(),
                result.within(0.5),
                result.within(0.95),
                result.within(0.99),
                result.within(1),
                result.machine().load().getFirst(),
                result.machine().load().getLast(),
                memory(result.machine().memory()));
    }

    private static String memory(List<Memory> memory) {
        if (memory.isEmpty()) {
            return "  the service doesn't tell how much memory it holds\n";
        }
        return memory.stream()
                .map(one ->
                        String.format(
                                Locale.ROOT,
                                "  memory at %.0f s: %.0f MB resident, %.0f MB of objects after the"
                                        + " last collection\n",
                                one.second(),
                                one.resident() / 1e6,
                                one.heap() / 1e6))
                .collect(Collectors.joining());
    }

    public static String render(FuzzResult result) {
        return String.format(
                Locale.ROOT,
                """
                %d malformed requests, seed %d: answers by status %s
                  %d of the 500s, %d hangs, %d that tell a place in the program; %s afterwards%s
                """,
                result.sent(),
                result.seed(),
                result.statuses(),
                result.serverErrors(),
                result.hangs(),
                result.traces(),
                result.alive() ? "alive" : "DEAD",
                result.bad().isEmpty() ? "" : "; look at numbers " + result.bad());
    }
}
