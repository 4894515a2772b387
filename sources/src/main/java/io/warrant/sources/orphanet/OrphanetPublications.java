package io.warrant.sources.orphanet;

import io.warrant.sources.releases.Publication;

/// What Orphanet publishes, and its terms of use.
final class OrphanetPublications {

    private static final String LICENCE =
            "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Attribution: Orphanet, an"
                    + " online rare disease and orphan drug data base, INSERM,"
                    + " https://www.orphadata.com";

    private OrphanetPublications() {}

    /// The tables of all topics in one archive.
    static Publication tables() {
        return new Publication(
                "orphanet", "Orphanet, tables", LICENCE, "https://www.orphadata.com");
    }

    /// The XML product on one topic.
    static Publication product(Topic topic) {
        var title =
                switch (topic) {
                    case CROSS_REFERENCES -> "Orphadata: rare diseases and cross-referencing";
                    case PHENOTYPES -> "Orphadata: phenotypes associated with rare disorders";
                    case PREVALENCE -> "Orphadata: epidemiology of rare diseases";
                    case COURSE -> "Orphadata: natural history of rare diseases";
                    case GENES -> "Orphadata: genes associated with rare diseases";
                };
        return new Publication(topic.text(), title, LICENCE, "https://www.orphadata.com");
    }
}
