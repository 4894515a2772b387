package io.warrant.app.cli;

import java.util.Objects;

/// Which program this is.
final class Version {

    private Version() {}

    /// The program and its version; outside the packaged jar, "development".
    static String program() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return "warrant " + Objects.requireNonNullElse(packaged, "development");
    }
}
