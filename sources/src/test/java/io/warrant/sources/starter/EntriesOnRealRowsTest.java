package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks up the names, links, prevalences, genes and terms of the starter pack in the files they
/// were taken from.
class EntriesOnRealRowsTest {

    private static final Pattern PMID = Pattern.compile("^(?:(\\d+)\\[PMID]|PMID: ?(\\d+))$");

    @Test
    void everyNameIsTheSourcesOwn() throws IOException {
        var names = new TreeMap<>(RealRows.labels(RealRows.orphanet()));
        RealRows.hpoa().stream()
                .filter(row -> row[0].startsWith("OMIM:"))
                .forEach(row -> names.put(row[0], row[1]));
        for (var name :
                List.of(
                        "conditions.tsv",
                        "facts.tsv",
                        "genes.tsv",
                        "links.tsv",
                        "prevalence.tsv")) {
            assertThat(RealRows.packRows(name))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(names).containsEntry(row.text("id"), row.text("name")));
        }
    }

    @Test
    void everyPrevalenceAndGeneStandsInARowOfTheSameDisease() throws IOException {
        var orphanet = RealRows.orphanet();
        var rows = new TreeSet<String>();
        for (var row : RealRows.table(orphanet, "orpha_prevalence.tsv")) {
            rows.add(
                    String.join(
                            "\t", "ORPHA:" + row[0], row[2], row[4], row[6], reference(row[8])));
        }
        for (var row : RealRows.table(orphanet, "orpha_gene.tsv")) {
            rows.add(String.join("\t", "ORPHA:" + row[0], row[1], row[4]));
        }
        var same = links(orphanet);
        assertThat(RealRows.packRows("prevalence.tsv"))
                .allSatisfy(row -> {
                    assertThat(rows)
                            .contains(
                                    RealRows.cells(
                                            row,
                                            "stated of",
                                            "type",
                                            "class",
                                            "place",
                                            "reference"));
                    assertSame(row, same);
                });
        assertThat(RealRows.packRows("genes.tsv"))
                .allSatisfy(row -> {
                    RealRows.assertKnown(
                            rows, RealRows.cells(row, "stated of", "symbol", "relation"));
                    assertSame(row, same);
                });
    }

    @Test
    void everyLinkIsStatedByItsSource() throws IOException {
        var stated = links(RealRows.orphanet());
        for (var catalogue : List.of("omim", "orphanet")) {
            for (var row : RealRows.mondo(catalogue)) {
                var id = row[3].replace("Orphanet:", "ORPHA:");
                stated.add(String.join("\t", id, row[0], "exact", "mondo-" + catalogue));
            }
        }
        assertThat(RealRows.packRows("links.tsv"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row ->
                        RealRows.assertKnown(
                                stated, RealRows.cells(row, "id", "target", "relation", "source")));
    }

    @Test
    void everyTermIsAsHpoHasItWithAllItsParents() throws IOException {
        var hpo = RealRows.hpo();
        var parents = new TreeMap<String, TreeSet<String>>();
        for (var edge : hpo.path("edges")) {
            if (edge.path("pred").asText().equals("is_a")) {
                parents.computeIfAbsent(id(edge.path("sub")), _ -> new TreeSet<>())
                        .add(id(edge.path("obj")));
            }
        }
        var nodes = new TreeMap<String, JsonNode>();
        hpo.path("nodes").forEach(node -> nodes.put(id(node.path("id")), node));
        assertThat(RealRows.packRows("terms.tsv"))
                .hasSizeGreaterThan(1000)
                .allSatisfy(row -> {
                    var node = Objects.requireNonNull(nodes.get(row.text("id")), row.text("id"));
                    assertThat(node.path("meta").path("deprecated").asBoolean()).isFalse();
                    assertThat(row.text("label")).isEqualTo(node.path("lbl").asText());
                    assertThat(
                                    String.join(
                                            "|",
                                            parents.getOrDefault(row.text("id"), new TreeSet<>())))
                            .isEqualTo(row.text("parents"));
                    assertThat(synonyms(node, false))
                            .containsAll(row.readAll("synonyms", word -> word));
                    assertThat(synonyms(node, true))
                            .containsAll(row.readAll("lay words", word -> word));
                });
    }

    @Test
    void everySourceIsTheFileItSaysItIs() throws Exception {
        var files =
                Map.of(
                        "hpo", RealRows.HPO,
                        "hpoa", RealRows.HPOA,
                        "mondo-omim", RealRows.MONDO.formatted("omim"),
                        "mondo-orphanet", RealRows.MONDO.formatted("orphanet"),
                        "orphanet", RealRows.ORPHANET);
        for (var row : RealRows.packRows("sources.tsv")) {
            var file = DataKit.require(files.getOrDefault(row.text("id"), "none"));
            assertThat(row.text("sha256")).as(row.text("id")).isEqualTo(sha256(file));
        }
    }

    /// What Orphanet's list of sources says, each publication as `PMID:…`.
    private static String reference(String sources) {
        return Stream.of(sources.split("[_;]"))
                .map(part -> PMID.matcher(part.strip()).replaceFirst("PMID:$1$2"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /// Orphanet's cross-references to OMIM in both directions, as rows of the links table.
    private static Set<String> links(Map<String, List<String[]>> orphanet) {
        var links = new TreeSet<String>();
        for (var row : RealRows.table(orphanet, "orpha_xref.tsv")) {
            var orpha = "ORPHA:" + row[0];
            var omim = "OMIM:" + row[2];
            var relation =
                    switch (row[3].split(" ")[0]) {
                        case "E" -> List.of("exact", "exact");
                        case "BTNT" -> List.of("broader", "narrower");
                        case "NTBT" -> List.of("narrower", "broader");
                        default -> List.of("", "");
                    };
            if (row[1].equals("OMIM")) {
                links.add(String.join("\t", omim, orpha, relation.get(0), "orphanet"));
                links.add(String.join("\t", orpha, omim, relation.get(1), "orphanet"));
            }
        }
        return links;
    }

    private static void assertSame(Table.Row row, Set<String> links) {
        if (!row.text("id").equals(row.text("stated of"))) {
            RealRows.assertKnown(
                    links, RealRows.cells(row, "id", "stated of") + "\texact\torphanet");
        }
    }

    private static List<String> synonyms(JsonNode node, boolean lay) {
        return node.path("meta")
                .path("synonyms")
                .valueStream()
                .filter(synonym -> synonym.path("pred").asText().equals("hasExactSynonym"))
                .filter(synonym ->
                        synonym.path("synonymType").asText().endsWith("#layperson") == lay)
                .map(synonym -> synonym.path("val").asText())
                .toList();
    }

    private static String id(JsonNode iri) {
        var text = iri.asText();
        return text.substring(text.lastIndexOf('/') + 1).replace('_', ':');
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }
}
