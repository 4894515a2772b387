package io.warrant.sources.labs;

import io.warrant.sources.releases.Publication;

/// The published tables of laboratory tests, and their terms of use.
final class LabPublications {

    private static final String LOINC =
            " This material contains content from LOINC (https://loinc.org). LOINC is copyright"
                    + " Regenstrief Institute, Inc. and the LOINC Committee, and is available at no"
                    + " cost under the licence at https://loinc.org/license.";

    static final Publication TERMS =
            new Publication(
                    "loinc2hpo",
                    "loinc2hpo annotations of laboratory tests with HPO terms",
                    "As its authors state: free to use, HPO licence for the terms"
                            + " (https://hpo.jax.org/license)."
                            + LOINC,
                    "https://github.com/TheJacksonLaboratory/loinc2hpoAnnotation");

    static final Publication RANGES =
            new Publication(
                    "lhncbc-labs",
                    "LHNCBC table of laboratory tests, units and reference ranges",
                    "National Library of Medicine (US), Lister Hill National Center for Biomedical"
                            + " Communications: name the source."
                            + LOINC,
                    "https://lhncbc.nlm.nih.gov");

    private LabPublications() {}
}
