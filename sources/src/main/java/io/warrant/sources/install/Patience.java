package io.warrant.sources.install;

import java.time.Duration;

/// How long a download may take, and how often it is tried.
///
/// @param stall until something arrives, at first and between any two pieces
/// @param total for one try at one file
/// @param tries at one file, each going on where the last one stopped
/// @param pause before the second try; each further one is twice as long
public record Patience(Duration stall, Duration total, int tries, Duration pause) {

    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(30), Duration.ofMinutes(30), 5, Duration.ofSeconds(1));

    public Patience {
        if (tries < 1) {
            throw new IllegalArgumentException("A download is tried once at least.");
        }
    }
}
