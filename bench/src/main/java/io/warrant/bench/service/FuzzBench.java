package io.warrant.bench.service;

import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sends malformed requests to a service, each over a connection of its own, and looks for what
/// should never come back: a status of the 500s, silence, or a place in the program.
public final class FuzzBench {

    private static final int PATIENCE = 45_000;
    private static final int THREADS = 4;
    private static final int KEPT = 1 << 16;
    private static final int LISTED = 50;

    private final Target target;
    private final Malformed requests;
    private final byte[] sound;
    private final long seed;

    /// How one request ended.
    private record Ending(int number, int status, boolean hangs, boolean trace) {

        boolean isBad() {
            return status >= 500 || hangs || trace;
        }
    }

    /// @param records sound records, which are then spoiled
    public FuzzBench(Target target, List<byte[]> records, long seed) {
        this.target = target;
        this.seed = seed;
        requests = new Malformed(records, seed);
        sound = target.post("/api/v1/diagnose", records.getFirst());
    }

    public FuzzResult run(int count, Progress progress) {
        var statuses = new TreeMap<Integer, Long>();
        var bad = new ArrayList<Integer>();
        long hangs = 0;
        long traces = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var endings = new ArrayList<Future<Ending>>();
            for (int number = 0; number < count; number++) {
                int one = number;
                endings.add(threads.submit(() -> send(one)));
            }
            for (var future : endings) {
                var ending = future.get();
                statuses.merge(ending.status(), 1L, Long::sum);
                hangs += ending.hangs() ? 1 : 0;
                traces += ending.trace() ? 1 : 0;
                if (ending.isBad() && bad.size() < LISTED) {
                    bad.add(ending.number());
                }
                progress.at("Sending", ending.number() + 1, count);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The measurement was cut short.", e);
        }
        return new FuzzResult(seed, count, statuses, hangs, traces, isAlive(), bad);
    }

    private Ending send(int number) {
        try (var wire = new Wire(target, PATIENCE)) {
            var request = requests.request(number);
            var reply = exchange(wire, request);
            return new Ending(number, reply.status(), false, tellsPlace(reply.body()));
        } catch (SocketTimeoutException _) {
            return new Ending(number, -1, true, false);
        } catch (IOException | NumberFormatException _) {
            return new Ending(number, -1, false, false);
        }
    }

    /// What isn't whole is ended, so that the service needn't wait for the rest.
    private static Wire.Reply exchange(Wire wire, byte[] request) throws IOException {
        wire.write(request);
        wire.endSending();
        return wire.reply(KEPT);
    }

    private static boolean tellsPlace(byte[] body) {
        var text = Wire.text(body);
        return text.contains("\tat ")
                || text.contains(".java:")
                || text.contains("Exception")
                || text.contains("io.warrant.");
    }

    private boolean isAlive() {
        try (var wire = new Wire(target, PATIENCE)) {
            return wire.send(sound, 0).status() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
