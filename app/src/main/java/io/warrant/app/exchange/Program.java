package io.warrant.app.exchange;

import java.util.Objects;

/// Which program this is.
public final class Program {

    private Program() {}

    /// The program and its version; outside the packaged jar, "development".
    public static String name() {
        return "warrant " + version();
    }

    /// The version alone.
    public static String version() {
        var packaged = Program.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(packaged, "development");
    }
}
