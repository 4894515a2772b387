package io.warrant.sources.hpo;

import io.warrant.sources.releases.Publication;

/// What the Human Phenotype Ontology publishes, and its terms of use.
public final class HpoPublications {

    private static final String LICENCE =
            "HPO licence (https://hpo.jax.org/license): free to use when the Human Phenotype"
                    + " Ontology and the version are named and the content is not altered."
                    + " Attribution: Human Phenotype Ontology Consortium, https://hpo.jax.org";
    private static final String PAGE = "https://hpo.jax.org";

    public static final Publication ONTOLOGY =
            new Publication("hpo", "Human Phenotype Ontology", LICENCE, PAGE);
    public static final Publication TERMS =
            new Publication("hpo-terms", "Human Phenotype Ontology, table of terms", LICENCE, PAGE);
    public static final Publication ANNOTATIONS =
            new Publication("hpoa", "HPO annotations of rare diseases", LICENCE, PAGE);
    public static final Publication PAIRS =
            new Publication(
                    "hpo-pairs",
                    "HPO annotations of rare diseases, pairs without frequencies",
                    LICENCE,
                    PAGE);

    private HpoPublications() {}
}
