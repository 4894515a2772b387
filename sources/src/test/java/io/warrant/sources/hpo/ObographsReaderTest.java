package io.warrant.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ObographsReaderTest {

    private static final String FILE =
            """
            {"graphs": [{
              "id": "http://example.org/hp.json",
              "meta": {"version": "http://example.org/releases/2020-02-02/hp.json",
                "basicPropertyValues": [
                  {"pred": "http://www.w3.org/2002/07/owl#versionInfo", "val": "2020-02-03"}]},
              "nodes": [
                {"id": "http://purl.obolibrary.org/obo/HP_0000001", "lbl": "All", "type": "CLASS"},
                {"id": "http://purl.obolibrary.org/obo/HP_0000002", "lbl": "Odd gait",
                 "type": "CLASS", "meta": {
                   "definition": {"val": "A gait that is odd.", "xrefs": ["x:1"]},
                   "xrefs": [{"val": "UMLS:C1"}, {"val": "SNOMEDCT_US:22"}],
                   "synonyms": [
                     {"pred": "hasExactSynonym", "val": "Strange gait"},
                     {"pred": "hasBroadSynonym", "val": "Walks oddly",
                      "synonymType": "http://purl.obolibrary.org/obo/hp#layperson"},
                     {"pred": "hasNarrowSynonym", "val": "Hobble"},
                     {"pred": "hasRelatedSynonym", "val": "Limp"}],
                   "basicPropertyValues": [
                     {"pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId",
                      "val": "HP:0000009"}]}},
                {"id": "http://purl.obolibrary.org/obo/HP_0000003", "lbl": "obsolete Gait",
                 "type": "CLASS", "meta": {"deprecated": true, "basicPropertyValues": [
                   {"pred": "http://purl.obolibrary.org/obo/IAO_0100001",
                    "val": "http://purl.obolibrary.org/obo/HP_0000002"}]}},
                {"id": "http://purl.obolibrary.org/obo/HP_0000004", "lbl": "obsolete Walk",
                 "type": "CLASS", "meta": {"deprecated": true, "basicPropertyValues": [
                   {"pred": "http://www.geneontology.org/formats/oboInOwl#consider",
                    "val": "HP:0000001"},
                   {"pred": "http://www.geneontology.org/formats/oboInOwl#consider",
                    "val": "HP:0000002"}]}},
                {"id": "http://purl.obolibrary.org/obo/HP_0000005", "lbl": "a property",
                 "type": "PROPERTY"},
                {"id": "http://purl.obolibrary.org/obo/MAXO_0000006", "lbl": "an action",
                 "type": "CLASS"}],
              "edges": [
                {"sub": "http://purl.obolibrary.org/obo/HP_0000002", "pred": "is_a",
                 "obj": "http://purl.obolibrary.org/obo/HP_0000001"},
                {"sub": "http://purl.obolibrary.org/obo/HP_0000002", "pred": "part_of",
                 "obj": "http://purl.obolibrary.org/obo/HP_0000004"},
                {"sub": "http://purl.obolibrary.org/obo/MAXO_0000006", "pred": "is_a",
                 "obj": "http://purl.obolibrary.org/obo/HP_0000001"}],
              "logicalDefinitionAxioms": [{"definedClassId": "x", "genusIds": []}]
            }]}
            """;

    private static OntologyRelease read(String text) {
        return ObographsReader.read(file(text), "HP", HpoPublications.ONTOLOGY);
    }

    private static ReleaseFile file(String text) {
        return ReleaseFile.of("hp.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static TermId id(int number) {
        return TermId.of("HP:%07d".formatted(number));
    }

    @Test
    void readsTheCodesOfOtherSystems() {
        var gait = TermId.of("HP:0000002");
        assertThat(read(FILE).references())
                .containsExactly(
                        new OntologyRelease.Reference(gait, "UMLS:C1"),
                        new OntologyRelease.Reference(gait, "SNOMEDCT_US:22"));
    }

    @Test
    void readsTermsWithWhatIsSaidOfThem() {
        var release = read(FILE);
        assertThat(release.terms()).extracting(term -> term.id()).containsExactly(id(1), id(2));
        var gait = release.terms().get(1);
        assertThat(gait.label()).isEqualTo("Odd gait");
        assertThat(gait.definition()).isEqualTo("A gait that is odd.");
        assertThat(gait.parents()).containsExactly(id(1));
        assertThat(gait.synonyms())
                .containsExactly(
                        new Synonym("Strange gait", Synonym.Scope.EXACT, false),
                        new Synonym("Walks oddly", Synonym.Scope.BROAD, true),
                        new Synonym("Hobble", Synonym.Scope.NARROW, false),
                        new Synonym("Limp", Synonym.Scope.RELATED, false));
    }

    @Test
    void readsWhatBecameOfRetiredIds() {
        assertThat(read(FILE).retired())
                .containsExactlyInAnyOrder(
                        new Retired(id(9), "", List.of(id(2)), true),
                        new Retired(id(3), "Gait", List.of(id(2)), true),
                        new Retired(id(4), "Walk", List.of(id(1), id(2)), false));
    }

    @Test
    void readsTheVersionAndTheFingerprint() {
        var source = read(FILE).source();
        assertThat(source.id()).isEqualTo("hpo");
        assertThat(source.version()).isEqualTo("2020-02-03");
        assertThat(source.fingerprint()).isEqualTo(file(FILE).fingerprint()).hasSize(64);
    }

    @Test
    void takesTheVersionFromTheAddressWhereNothingElseTellsIt() {
        var without = FILE.replace("owl#versionInfo", "owl#comment");
        assertThat(read(without).source().version()).isEqualTo("2020-02-02");
    }

    @Test
    void readsAnotherOntologyByItsPrefix() {
        var release = ObographsReader.read(file(FILE), "MAXO", HpoPublications.ONTOLOGY);
        assertThat(release.terms())
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.id()).isEqualTo(TermId.of("MAXO:0000006"));
                    assertThat(term.parents()).isEmpty();
                });
    }

    @Test
    void namesThePlaceOfBrokenJson() {
        assertThatThrownBy(
                        () -> read(FILE.substring(0, FILE.indexOf("\"lbl\": \"obsolete Gait\""))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("hp.json line 21, column ")
                .hasMessageContaining("fetch it again");
        assertThatThrownBy(() -> read("{\"graphs\": 7}"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("hp.json line 1, column ")
                .hasMessageContaining("another kind of JSON");
    }

    @Test
    void refusesAnOntologyWithoutTermsOrLabels() {
        assertThatThrownBy(() -> read("{\"graphs\": []}"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no term of HP");
        assertThatThrownBy(() -> read(FILE.replace("\"lbl\": \"Odd gait\",", "")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("HP:0000002 has no label");
    }
}
