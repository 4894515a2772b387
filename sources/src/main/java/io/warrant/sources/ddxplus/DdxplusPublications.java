package io.warrant.sources.ddxplus;

import io.warrant.sources.releases.Publication;

/// What DDXPlus publishes, and its terms of use.
public final class DdxplusPublications {

    private static final String LICENCE =
            "CC BY 4.0. Attribution: Fansi Tchango et al., DDXPlus: A New Dataset For Automatic"
                    + " Medical Diagnosis, 2022";
    private static final String PAGE = "https://doi.org/10.6084/m9.figshare.20043374";

    public static final Publication EVIDENCES =
            new Publication("ddxplus-evidences", "DDXPlus, evidences", LICENCE, PAGE);
    public static final Publication CONDITIONS =
            new Publication("ddxplus-conditions", "DDXPlus, conditions", LICENCE, PAGE);
    public static final Publication PROFILE =
            new Publication(
                    "ddxplus-profile",
                    "DDXPlus, how many simulated patients have which evidence",
                    LICENCE,
                    PAGE);
    public static final Publication PATIENTS =
            new Publication(
                    "ddxplus-patients", "DDXPlus, counted simulated patients", LICENCE, PAGE);

    private DdxplusPublications() {}
}
