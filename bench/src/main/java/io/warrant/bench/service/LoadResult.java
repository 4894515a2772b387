package io.warrant.bench.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How a service did under load.
///
/// @param plan what was asked of it
/// @param statuses how many answers had each status; -1 counts broken connections
/// @param bytes of all bodies that came back
/// @param millis how long each answer took, sorted
/// @param machine what the machine and the service's memory were like meanwhile
public record LoadResult(
        LoadBench.Plan plan,
        Map<Integer, Long> statuses,
        long bytes,
        double[] millis,
        Machine machine) {

    /// The status of an answer to a record that can't be used.
    private static final int REFUSED = 400;

    public LoadResult {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    /// What surrounded the measurement.
    ///
    /// @param load of the machine at the start and the end, one minute's average
    /// @param memory of the service at the start, in the middle and at the end; empty where it
    ///   doesn't tell
    public record Machine(List<Double> load, List<Memory> memory) {

        public Machine {
            load = List.copyOf(load);
            memory = List.copyOf(memory);
        }
    }

    public double seconds() {
        return plan.seconds();
    }

    public double perSecond() {
        return millis.length / seconds();
    }

    /// Answers that say what is wrong with a record: it can't be used. Whoever sends it again gets
    /// the same answer.
    public long refused() {
        return statuses.getOrDefault(REFUSED, 0L);
    }

    /// All other answers that aren't of the 200s, and connections that broke.
    public long errors() {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getKey() < 200 || entry.getKey() > 299)
                .filter(entry -> entry.getKey() != REFUSED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// The time within which a share of the answers came, in milliseconds.
    public double within(double share) {
        if (millis.length == 0) {
            return 0;
        }
        int at = (int) Math.ceil(share * millis.length) - 1;
        return millis[Math.clamp(at, 0, millis.length - 1)];
    }
}
