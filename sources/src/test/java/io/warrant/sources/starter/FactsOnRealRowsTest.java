package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Looks up every fact of the starter pack in the files it was taken from, so that nothing in it is
/// made up.
class FactsOnRealRowsTest {

    /// What HPO's frequency terms and Orphanet's frequency classes are written as.
    private static final Map<String, String> CLASSES =
            Map.ofEntries(
                    Map.entry("HP:0040280", "100%"),
                    Map.entry("HP:0040281", "80-99%"),
                    Map.entry("HP:0040282", "30-79%"),
                    Map.entry("HP:0040283", "5-29%"),
                    Map.entry("HP:0040284", "1-4%"),
                    Map.entry("Obligate (100%)", "100%"),
                    Map.entry("Very frequent (99-80%)", "80-99%"),
                    Map.entry("Frequent (79-30%)", "30-79%"),
                    Map.entry("Occasional (29-5%)", "5-29%"),
                    Map.entry("Very rare (<4-1%)", "1-4%"));

    /// What Orphanet's words for onset and inheritance are translated into.
    private static final Map<String, String> TRANSLATIONS =
            Map.ofEntries(
                    Map.entry("Antenatal", "HP:0030674"),
                    Map.entry("Neonatal", "HP:0003623"),
                    Map.entry("Infancy", "HP:0003593"),
                    Map.entry("Childhood", "HP:0011463"),
                    Map.entry("Adolescent", "HP:0003621"),
                    Map.entry("Adult", "HP:0003581"),
                    Map.entry("Elderly", "HP:0003584"),
                    Map.entry("All ages", "HP:0003674"),
                    Map.entry("Multigenic/multifactorial", "HP:0001426"),
                    Map.entry("Autosomal dominant", "HP:0000006"),
                    Map.entry("Autosomal recessive", "HP:0000007"),
                    Map.entry("X-linked recessive", "HP:0001419"),
                    Map.entry("X-linked dominant", "HP:0001423"));

    @Test
    void everyFactOfHpoaStandsInOneOfItsRows() throws IOException {
        var rows = new TreeSet<String>();
        for (var row : RealRows.hpoa()) {
            // Disease, name, NOT, term, reference, evidence, onset, frequency, sex, modifier.
            rows.add(
                    String.join(
                            "\t",
                            row[0],
                            row[1],
                            row[3],
                            stated(row[7]),
                            row[2],
                            row[8],
                            row[6],
                            row[9],
                            row[4],
                            row[5]));
        }
        assertThat(facts("hpoa"))
                .hasSizeGreaterThan(700)
                .allSatisfy(fact -> {
                    assertThat(fact.text("as stated")).isEmpty();
                    RealRows.assertKnown(
                            rows,
                            RealRows.cells(
                                    fact,
                                    "id",
                                    "name",
                                    "term",
                                    "frequency",
                                    "not",
                                    "sex",
                                    "onset",
                                    "modifiers",
                                    "reference",
                                    "evidence"));
                });
    }

    @Test
    void everyFactOfOrphanetStandsInOneOfItsRows() throws IOException {
        var orphanet = RealRows.orphanet();
        var labels = RealRows.labels(orphanet);
        var rows = new TreeSet<String>();
        for (var row : RealRows.table(orphanet, "orpha_phenotype.tsv")) {
            rows.add(String.join("\t", "ORPHA:" + row[0], row[1], stated(row[3]), row[2]));
        }
        for (var row : RealRows.table(orphanet, "orpha_age_inheritance.tsv")) {
            var term = TRANSLATIONS.getOrDefault(row[2], "");
            rows.add(String.join("\t", "ORPHA:" + row[0], term, "", row[2]));
        }
        assertThat(facts("orphanet"))
                .hasSizeGreaterThan(200)
                .allSatisfy(fact -> {
                    var words = fact.text("as stated").isEmpty() ? "label" : "as stated";
                    RealRows.assertKnown(
                            rows, RealRows.cells(fact, "id", "term", "frequency", words));
                    assertThat(labels).containsEntry(fact.text("id"), fact.text("name"));
                    assertThat(fact.text("reference")).isEqualTo(fact.text("id"));
                    assertThat(RealRows.cells(fact, "not", "sex", "onset", "modifiers", "evidence"))
                            .isBlank();
                });
    }

    private static List<Table.Row> facts(String source) {
        return RealRows.packRows("facts.tsv").stream()
                .filter(row -> row.text("source").equals(source))
                .toList();
    }

    private static String stated(String frequency) {
        return CLASSES.getOrDefault(frequency, frequency);
    }
}
