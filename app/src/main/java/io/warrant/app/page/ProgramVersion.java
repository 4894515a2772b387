package io.warrant.app.page;

/// Which version of the program wrote a page.
final class ProgramVersion {

    private ProgramVersion() {}

    /// The version in the jar's manifest, or `development` where the classes don't come from one.
    static String current() {
        var version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
