package io.warrant.engine.knowledge;

/// Where knowledge comes from: one release of one publisher.
///
/// @param id short name, such as `hpoa`
/// @param title the publisher's own name of it
/// @param version the release, as the publisher writes it
/// @param licence the terms of use, and whom to name
/// @param url the publisher's page
/// @param fingerprint SHA-256 of the file that was read, in hex
public record Source(
        String id, String title, String version, String licence, String url, String fingerprint) {

    /// The id of what was learned from solved cases.
    public static final String CASES = "cases";

    /// Whether it is solved cases that rows were counted from.
    public boolean isCases() {
        return id.equals(CASES);
    }
}
