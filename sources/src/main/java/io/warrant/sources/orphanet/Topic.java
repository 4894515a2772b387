package io.warrant.sources.orphanet;

/// What a part of Orphanet's knowledge is about.
enum Topic {
    CROSS_REFERENCES,
    PHENOTYPES,
    PREVALENCE,
    COURSE,
    GENES;

    /// The topic's name in a release.
    String text() {
        return "orphanet-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
