package io.warrant.sources.install;

import io.warrant.sources.install.Release.RemoteFile;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// The official places of the knowledge's sources. Each address gives the newest release.
public final class OfficialReleases {

    private static final long MIB = 1L << 20;
    private static final String HPO_FILES =
            "https://github.com/obophenotype/human-phenotype-ontology/releases/latest/download/";
    private static final String ORPHADATA_FILES = "https://www.orphadata.com/data/xml/";
    private static final String MONDO_FILES =
            "https://raw.githubusercontent.com/monarch-initiative/mondo/master/src/ontology/mappings/";
    private static final String MAXO_ONTOLOGY =
            "https://github.com/monarch-initiative/MAxO/releases/latest/download/";
    private static final String MAXO_ANNOTATIONS =
            "https://raw.githubusercontent.com/monarch-initiative/maxo-annotations/master/annotations/";

    private static final Release HPO =
            new Release(
                    "hpo",
                    "Human Phenotype Ontology and its annotations",
                    "HPO licence: free to use with acknowledgement, version shown, content"
                            + " unchanged",
                    "This product uses the Human Phenotype Ontology. Find out more at"
                            + " https://hpo.jax.org.",
                    URI.create("https://hpo.jax.org"),
                    List.of(
                            file("hpo/hp.json", HPO_FILES, Content.OBOGRAPH, 200),
                            file("hpo/phenotype.hpoa", HPO_FILES, Content.HPOA, 300)));

    private static final Release ORPHADATA =
            new Release(
                    "orphadata",
                    "Orphadata Science",
                    "CC BY 4.0",
                    "Orphadata Science: Free access data from Orphanet. © INSERM 1999. Available on"
                            + " https://sciences.orphadata.com. Compiled and abridged.",
                    URI.create("https://sciences.orphadata.com"),
                    Stream.of("1", "4", "6", "9_prev", "9_ages")
                            .map(product ->
                                    file(
                                            "orphanet/en_product" + product + ".xml",
                                            ORPHADATA_FILES,
                                            Content.ORPHADATA,
                                            300))
                            .toList());

    private static final Release MONDO =
            new Release(
                    "mondo",
                    "Mondo Disease Ontology, mappings",
                    "CC0 1.0 as the files state; the ontology itself CC BY 4.0",
                    "Mondo Disease Ontology, Monarch Initiative,"
                            + " https://mondo.monarchinitiative.org.",
                    URI.create("https://mondo.monarchinitiative.org"),
                    Stream.of("omim", "orphanet", "doid", "icd10cm", "icd11.foundation", "sctid")
                            .map(target ->
                                    file(
                                            "mondo/mondo_exactmatch_" + target + ".sssom.tsv",
                                            MONDO_FILES,
                                            Content.SSSOM,
                                            50))
                            .toList());

    private static final Release MAXO =
            new Release(
                    "maxo",
                    "Medical Action Ontology and its annotations",
                    "CC BY 4.0",
                    "Medical Action Ontology, Monarch Initiative,"
                            + " https://github.com/monarch-initiative/MAxO.",
                    URI.create("https://github.com/monarch-initiative/MAxO"),
                    List.of(
                            file("maxo/maxo.json", MAXO_ONTOLOGY, Content.OBOGRAPH, 200),
                            file(
                                    "maxo/maxo-annotations.tsv",
                                    MAXO_ANNOTATIONS,
                                    Content.MAXO_TREATMENTS,
                                    50),
                            file(
                                    "maxo/maxo_diagnostic_annotations.tsv",
                                    MAXO_ANNOTATIONS,
                                    Content.MAXO_DIAGNOSTICS,
                                    100)));

    /// All of them.
    public static final List<Release> ALL = List.of(HPO, ORPHADATA, MONDO, MAXO);

    private OfficialReleases() {}

    private static RemoteFile file(String path, String folder, Content content, long maxMib) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return new RemoteFile(path, URI.create(folder + name), content, maxMib * MIB);
    }
}
