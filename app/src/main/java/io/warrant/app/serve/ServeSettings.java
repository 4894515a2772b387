package io.warrant.app.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How the service runs.
///
/// @param address where it listens
/// @param bounds how much it takes on
/// @param benches a folder with results of `warrant bench`, if any
public record ServeSettings(Address address, Bounds bounds, Optional<Path> benches) {

    /// Where a service listens.
    ///
    /// @param host the name or address of an interface
    /// @param port the port; 0 for any that is free
    public record Address(String host, int port) {

        public static final Address USUAL = new Address("127.0.0.1", 8080);
    }

    /// How much a service takes on.
    ///
    /// @param body bytes of one body, as sent and unpacked
    /// @param requests how many requests are worked on or wait at the same time
    /// @param threads how many of them are worked on
    /// @param work how long one may be worked on
    /// @param idle how long a connection may be silent
    public record Bounds(long body, int requests, int threads, Duration work, Duration idle) {

        public static final Bounds USUAL =
                new Bounds(
                        10L << 20,
                        64,
                        Runtime.getRuntime().availableProcessors(),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(30));
    }

    public static final ServeSettings USUAL =
            new ServeSettings(Address.USUAL, Bounds.USUAL, Optional.empty());
}
