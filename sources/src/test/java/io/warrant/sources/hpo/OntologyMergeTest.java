package io.warrant.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

import java.util.List;

class OntologyMergeTest {

    private static final Synonym NAME = new Synonym("name", Synonym.Scope.NARROW, true);

    private static TermId id(int number) {
        return TermId.of("HP:%07d".formatted(number));
    }

    private static Term full(int number, String label) {
        return new Term(id(number), label, "Of " + label, List.of(NAME), List.of());
    }

    private static Term bare(int number, String label, TermId... parents) {
        return new Term(id(number), label, "", List.of(), List.of(parents));
    }

    private static OntologyRelease release(String version, List<Term> terms, Retired... retired) {
        return new OntologyRelease(
                new Source("hpo", "HPO", version, "", "", ""), terms, List.of(retired));
    }

    private static OntologyRelease merge(OntologyRelease... releases) {
        return OntologyMerge.of(List.of(releases));
    }

    private static Retired retired(OntologyRelease merged, int number) {
        return merged.retired().stream()
                .filter(entry -> entry.id().equals(id(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOlderLendsCodesOfTermsThatHaveNone() {
        var newer = List.of(new OntologyRelease.Reference(id(1), "UMLS:C1"));
        var older =
                List.of(
                        new OntologyRelease.Reference(id(1), "UMLS:C9"),
                        new OntologyRelease.Reference(id(2), "UMLS:C2"),
                        new OntologyRelease.Reference(id(3), "UMLS:C3"));
        var merged =
                merge(
                        coded("2025-11-24", newer, bare(1, "All"), bare(2, "Two", id(1))),
                        coded("2024-08-13", older, bare(1, "All"), bare(2, "Two"), bare(3, "Old")));
        assertThat(merged.references())
                .containsExactly(
                        new OntologyRelease.Reference(id(1), "UMLS:C1"),
                        new OntologyRelease.Reference(id(2), "UMLS:C2"));
    }

    private static OntologyRelease coded(
            String version, List<OntologyRelease.Reference> references, Term... terms) {
        return new OntologyRelease(
                new Source("hpo", "HPO", version, "", "", ""),
                List.of(terms),
                List.of(),
                references);
    }

    @Test
    void theNewestDecidesAndTheOlderLendsWhatItLacks() {
        var merged =
                merge(
                        release("2025-11-24", List.of(bare(1, "All"), bare(2, "Two", id(1)))),
                        release("2024-08-13", List.of(full(2, "Two"))));
        assertThat(merged.source().version()).isEqualTo("2025-11-24");
        assertThat(merged.terms())
                .containsExactly(
                        bare(1, "All"),
                        new Term(id(2), "Two", "Of Two", List.of(NAME), List.of(id(1))));
    }

    @Test
    void aRenamedTermKeepsItsOldName() {
        var merged =
                merge(
                        release(
                                "2024-08-13",
                                List.of(full(2, "Mental retardation"), full(3, "Fit"))),
                        release(
                                "2025-11-24",
                                List.of(bare(2, "Intellectual disability"), bare(3, "FIT"))));
        assertThat(merged.terms().getFirst().synonyms())
                .containsExactly(
                        NAME, new Synonym("Mental retardation", Synonym.Scope.EXACT, false));
        assertThat(merged.terms().getLast().synonyms()).containsExactly(NAME);
    }

    @Test
    void whatLivesNoMoreIsRetiredAsTheNewerSays() {
        var merged =
                merge(
                        release("2024-08-13", List.of(full(2, "Two"), full(3, "Three"))),
                        release(
                                "2025-11-24",
                                List.of(bare(1, "All")),
                                new Retired(id(2), "Two", List.of(id(1)), true)));
        assertThat(retired(merged, 2)).isEqualTo(new Retired(id(2), "Two", List.of(id(1)), true));
        assertThat(retired(merged, 3)).isEqualTo(new Retired(id(3), "Three", List.of(), false));
        assertThat(merged.terms().getFirst().synonyms())
                .containsExactly(new Synonym("Two", Synonym.Scope.RELATED, false));
    }

    @Test
    void replacementsAreFollowedToTermsInUse() {
        var merged =
                merge(
                        release(
                                "2024-08-13",
                                List.of(full(2, "Two")),
                                new Retired(id(9), "", List.of(id(2)), true)),
                        release(
                                "2025-11-24",
                                List.of(bare(1, "All"), bare(4, "Four")),
                                new Retired(id(2), "Two", List.of(id(1)), true),
                                new Retired(id(5), "Five", List.of(id(6)), true),
                                new Retired(id(6), "Six", List.of(id(1), id(4)), false)));
        assertThat(retired(merged, 9)).isEqualTo(new Retired(id(9), "", List.of(id(1)), true));
        assertThat(retired(merged, 5))
                .isEqualTo(new Retired(id(5), "Five", List.of(id(1), id(4)), false));
    }

    @Test
    void aCircleOfReplacementsLeadsNowhere() {
        var merged =
                merge(
                        release("2024-08-13", List.of(full(1, "All"))),
                        release(
                                "2025-11-24",
                                List.of(bare(1, "All")),
                                new Retired(id(2), "Two", List.of(id(3)), true),
                                new Retired(id(3), "Three", List.of(id(2)), true)));
        assertThat(retired(merged, 2).certain()).isFalse();
        assertThat(retired(merged, 2).replacement()).isEmpty();
    }

    @Test
    void oneReleaseAloneStaysAsItIs() {
        var only = release("2024-08-13", List.of(full(2, "Two")));
        assertThat(merge(only)).isEqualTo(only);
        assertThatThrownBy(() -> merge()).isInstanceOf(KnowledgeException.class);
    }
}
