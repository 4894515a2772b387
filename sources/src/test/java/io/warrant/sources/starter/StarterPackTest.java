package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class StarterPackTest {

    private static final KnowledgeBase PACK =
            KnowledgeBase.of(StarterPack.columns(Parameters.INITIAL));

    @Test
    void saysThatItIsAStarterPackAndWhereItsRowsComeFrom() {
        assertThat(PACK.sources())
                .extracting(Source::id)
                .containsExactly(
                        "starter", "hpo", "hpoa", "mondo-omim", "mondo-orphanet", "orphanet");
        assertThat(PACK.sources())
                .allSatisfy(source -> {
                    assertThat(source.title()).isNotEmpty();
                    assertThat(source.version()).isNotEmpty();
                    assertThat(source.licence()).isNotEmpty();
                    assertThat(source.fingerprint()).matches("[0-9a-f]{64}");
                });
    }

    @Test
    void holdsSomeFiftyConditionsOfBothCatalogues() {
        var ids = IntStream.range(0, PACK.diseases()).mapToObj(PACK::diseaseId).toList();
        assertThat(ids).filteredOn(id -> id.catalogue().equals("OMIM")).hasSize(50);
        assertThat(ids).filteredOn(id -> id.catalogue().equals("ORPHA")).hasSize(16);
    }

    @Test
    void everyConditionShowsAtLeastFiveFindings() {
        int root = PACK.ontology().index(TermId.of("HP:0000118"));
        for (int disease = 0; disease < PACK.diseases(); disease++) {
            long findings =
                    associations(disease)
                            .filter(a ->
                                    PACK.ontology().isA(PACK.associationTerm(a), root)
                                            && PACK.association(a).statements().stream()
                                                    .anyMatch(row ->
                                                            !row.isBorrowed() && !row.negated()))
                            .count();
            assertThat(findings).as(PACK.diseaseLabel(disease)).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void everyFactNamesItsSourceAndWhatItRestsOn() {
        assertThat(statements())
                .hasSizeGreaterThan(1000)
                .allSatisfy(row -> {
                    assertThat(row.source().id()).isIn("hpoa", "orphanet");
                    assertThat(row.citation().reference()).isNotEmpty();
                    // Orphanet's table has no evidence codes; HPO's has one in every row.
                    assertThat(row.citation().evidence().isEmpty())
                            .isEqualTo(row.source().id().equals("orphanet"));
                });
    }

    @Test
    void manyFactsAreCountedAndCitePublications() {
        var own = statements().stream().filter(row -> !row.isBorrowed()).toList();
        assertThat(own)
                .filteredOn(row -> row.frequency() instanceof Frequency.Counted)
                .hasSizeGreaterThan(200);
        assertThat(own)
                .filteredOn(row -> row.citation().reference().contains("PMID:"))
                .hasSizeGreaterThan(300);
    }

    @Test
    void everyTermLeadsUpToTheRoot() {
        int root = PACK.ontology().index(TermId.of("HP:0000001"));
        for (int term = 0; term < PACK.ontology().size(); term++) {
            assertThat(PACK.ontology().isA(term, root))
                    .as(PACK.ontology().id(term).value())
                    .isTrue();
            assertThat(PACK.ontology().label(term)).isNotEmpty();
            assertThat(PACK.ontology().term(term).definition()).isEmpty();
        }
    }

    @Test
    void findsTermsByLayWords() {
        var match = PACK.names().exactly("spider fingers");
        assertThat(match)
                .singleElement()
                .satisfies(found ->
                        assertThat(PACK.ontology().label(found.term()))
                                .isEqualTo("Arachnodactyly"));
    }

    @Test
    void onsetAndModifierTermsAreKnown() {
        for (var row : statements()) {
            for (var id : (row.limits().onset() + ";" + row.limits().modifiers()).split(";")) {
                if (!id.isEmpty()) {
                    assertThat(PACK.ontology().index(TermId.of(id))).as(id).isNotNegative();
                }
            }
        }
    }

    @Test
    void anOrphanetEntryLendsItsRowsToTheSameDiseaseInOmim() {
        int huntington = PACK.disease(DiseaseId.of("OMIM:143100"));
        int chorea = PACK.ontology().index(TermId.of("HP:0002072"));
        var rows =
                associations(huntington)
                        .filter(a -> PACK.associationTerm(a) == chorea)
                        .boxed()
                        .flatMap(a -> PACK.association(a).statements().stream())
                        .toList();
        assertThat(rows)
                .filteredOn(Statement::isBorrowed)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.loan()).isEqualTo(new Statement.Loan("ORPHA:399", "exact"));
                    assertThat(row.frequency()).isEqualTo(new Frequency.Band(0.8, 0.99));
                });
    }

    @Test
    void keepsLinksPrevalencesAndGenes() {
        var entry = PACK.diseaseEntry(PACK.disease(DiseaseId.of("OMIM:219700")));
        assertThat(entry.label()).isEqualTo("Cystic fibrosis");
        assertThat(entry.links())
                .extracting(link -> link.target().value() + " " + link.relation())
                .containsExactly("MONDO:0009061 exact", "ORPHA:586 exact");
        assertThat(entry.prevalences())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.band()).isEqualTo("1-5 / 10 000"));
        assertThat(entry.genes()).extracting(gene -> gene.symbol()).containsExactly("CFTR");
    }

    @Test
    void isTheSameByteForByte() {
        var first = StarterPack.columns(Parameters.INITIAL);
        assertThat(sections(StarterPack.columns(Parameters.INITIAL)))
                .isEqualTo(sections(first))
                .isEqualTo(sections(PACK.columns()));
    }

    @Test
    void staysSmall() {
        long size =
                StarterTables.embedded().files().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum();
        assertThat(size).isBetween(100_000L, 250_000L);
    }

    private static IntStream associations(int disease) {
        return IntStream.range(PACK.firstAssociation(disease), PACK.firstAssociation(disease + 1));
    }

    private static List<Statement> statements() {
        var all = new ArrayList<Statement>();
        for (int association = 0; association < PACK.associations(); association++) {
            all.addAll(PACK.association(association).statements());
        }
        return all;
    }

    private static List<String> sections(Columns columns) {
        return columns.names().stream()
                .map(name -> name + java.util.Arrays.toString(columns.byteArray(name)))
                .toList();
    }
}
