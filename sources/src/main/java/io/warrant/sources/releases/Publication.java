package io.warrant.sources.releases;

import io.warrant.engine.knowledge.Source;

/// Something that a publisher publishes again and again; each file of it is one release.
///
/// @param id short name, such as `hpoa`
/// @param title the publisher's own name of it
/// @param licence the terms of use, and whom to name
/// @param url the publisher's page
public record Publication(String id, String title, String licence, String url) {

    /// The release that a file is.
    ///
    /// @param version as the publisher writes it
    public Source release(String version, ReleaseFile file) {
        return new Source(id, title, version, licence, url, file.fingerprint());
    }
}
