package io.warrant.bench.service;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Sends records to a service over several connections and takes the time. Without a rate, each
/// connection sends as soon as it has its answer. With one, requests are due at fixed times, and
/// what is late because an earlier answer was counts as late.
public final class LoadBench {

    private static final int PATIENCE = 60_000;

    private final Target target;
    private final List<byte[]> requests;

    /// What is asked of a service.
    ///
    /// @param path where records are posted
    /// @param connections how many at the same time
    /// @param warmUp seconds before anything is counted
    /// @param seconds that are counted
    /// @param rate requests a second over all connections; 0 for as many as it answers
    public record Plan(String path, int connections, double warmUp, double seconds, double rate) {}

    /// What one connection saw.
    private static final class Seen {
        private final List<Double> millis = new ArrayList<>();
        private final Map<Integer, Long> statuses = new TreeMap<>();
        private long bytes;
    }

    public LoadBench(Target target, Plan plan, List<byte[]> records) {
        this.target = target;
        requests = records.stream().map(record -> target.post(plan.path(), record)).toList();
    }

    public LoadResult run(Plan plan) {
        double before = load();
        long start = System.nanoTime();
        long counted = start + (long) (plan.warmUp() * 1e9);
        long end = counted + (long) (plan.seconds() * 1e9);
        var next = new AtomicLong();
        var all = new Seen();
        List<Memory> memory;
        try (var threads = Executors.newFixedThreadPool(plan.connections() + 1)) {
            var watching = threads.submit(() -> Memory.watch(target, counted, plan.seconds()));
            var running = new ArrayList<Future<Seen>>();
            for (int i = 0; i < plan.connections(); i++) {
                running.add(
                        threads.submit(
                                () -> connection(plan, next, new long[] {start, counted, end})));
            }
            for (var one : running) {
                add(one.get(), all);
            }
            memory = watching.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The measurement was cut short.", e);
        }
        return new LoadResult(
                plan,
                all.statuses,
                all.bytes,
                all.millis.stream().mapToDouble(Double::doubleValue).toArray(),
                new LoadResult.Machine(List.of(before, load()), memory));
    }

    private static void add(Seen one, Seen all) {
        all.millis.addAll(one.millis);
        all.bytes += one.bytes;
        one.statuses.forEach((status, count) -> all.statuses.merge(status, count, Long::sum));
    }

    /// The machine's load, averaged over a minute.
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// @param times when it starts, from when it counts, and when it ends
    private Seen connection(Plan plan, AtomicLong next, long[] times) throws InterruptedException {
        var seen = new Seen();
        Wire wire = null;
        try {
            while (true) {
                long number = next.getAndIncrement();
                long due = due(plan, number, times[0]);
                if (due >= times[2]) {
                    return seen;
                }
                wire = wire == null ? open() : wire;
                int status = -1;
                long length = 0;
                if (wire != null) {
                    try {
                        var reply = wire.send(requests.get((int) (number % requests.size())), 0);
                        status = reply.status();
                        length = reply.length();
                        wire = reply.closes() ? shut(wire) : wire;
                    } catch (IOException _) {
                        wire = shut(wire);
                    }
                }
                long done = System.nanoTime();
                if (due >= times[1]) {
                    seen.millis.add((done - due) / 1e6);
                    seen.statuses.merge(status, 1L, Long::sum);
                    seen.bytes += length;
                }
            }
        } finally {
            shut(wire);
        }
    }

    private static long due(Plan plan, long number, long start) throws InterruptedException {
        if (plan.rate() == 0) {
            return System.nanoTime();
        }
        long due = start + (long) (number / plan.rate() * 1e9);
        long wait = due - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        return due;
    }

    private @org.jspecify.annotations.Nullable Wire open() {
        try {
            return new Wire(target, PATIENCE);
        } catch (IOException _) {
            return null;
        }
    }

    private static @org.jspecify.annotations.Nullable Wire shut(
            @org.jspecify.annotations.Nullable Wire wire) {
        if (wire != null) {
            try {
                wire.close();
            } catch (IOException _) {
                // It is gone either way.
            }
        }
        return null;
    }
}
