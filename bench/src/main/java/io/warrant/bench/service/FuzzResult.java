package io.warrant.bench.service;

import java.util.List;
import java.util.Map;

/// How a service bore malformed requests.
///
/// @param seed what they were drawn by
/// @param sent how many
/// @param statuses how many answers had each status; -1 counts connections closed without one
/// @param hangs how many got neither an answer nor an end in time
/// @param traces how many answers told a place in the program
/// @param alive whether the service answered a sound request afterwards
/// @param bad the numbers of those that went wrong, to be sent again
public record FuzzResult(
        long seed,
        int sent,
        Map<Integer, Long> statuses,
        long hangs,
        long traces,
        boolean alive,
        List<Integer> bad) {

    public FuzzResult {
        bad = List.copyOf(bad);
    }

    /// Answers that blame the service.
    public long serverErrors() {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getKey() >= 500)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
