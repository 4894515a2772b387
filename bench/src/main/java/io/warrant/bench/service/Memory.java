package io.warrant.bench.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// How much memory a service holds, by its own metrics.
///
/// @param second of the measurement
/// @param heap bytes of objects that its last garbage collection left
/// @param resident bytes of the process that are in memory
public record Memory(double second, long heap, long resident) {

    private static final String HEAP = "warrant_heap_after_collection_bytes";
    private static final String RESIDENT = "process_resident_memory_bytes";
    private static final int PATIENCE = 10_000;
    private static final int KEPT = 1 << 20;

    /// Asks a service; empty where it doesn't tell, or wants to know who asks.
    static Optional<Memory> ask(Target target, double second) {
        try (var wire = new Wire(target, PATIENCE)) {
            var reply = wire.send(target.get("/metrics"), KEPT);
            return reply.status() == 200
                    ? parse(Wire.text(reply.body()), second)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// @param metrics as Prometheus reads them
    static Optional<Memory> parse(String metrics, double second) {
        var heap = value(metrics, HEAP);
        var resident = value(metrics, RESIDENT);
        return heap.isPresent() && resident.isPresent()
                ? Optional.of(new Memory(second, heap.getAsLong(), resident.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length()).strip()))
                .findFirst();
    }

    /// Asks at the start, in the middle and at the end.
    ///
    /// @param start in nanoseconds
    /// @return what was told, in order of time
    static List<Memory> watch(Target target, long start, double seconds)
            throws InterruptedException {
        var all = new ArrayList<Memory>();
        for (double second : new double[] {0, seconds / 2, seconds}) {
            long wait = start + (long) (second * 1e9) - System.nanoTime();
            Thread.sleep(Math.max(0, wait / 1_000_000));
            ask(target, second).ifPresent(all::add);
        }
        return List.copyOf(all);
    }
}
