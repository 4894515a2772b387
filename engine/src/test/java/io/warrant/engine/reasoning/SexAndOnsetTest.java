package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.HumanWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/// What a patient's sex and age tell.
class SexAndOnsetTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private static final String DISEASE = "OMIM:600001";

    /// ln(0.9 / 0.5) and so on, by the shares of `docs/assumptions.md`.
    @ParameterizedTest
    @CsvSource({
        "HP:0001419, MALE, 0.5878",
        "HP:0001419, FEMALE, -1.6094",
        "HP:0001417, MALE, 0.3365",
        "HP:0001417, FEMALE, -0.5108",
        "HP:0001423, MALE, -0.3567",
        "HP:0001423, FEMALE, 0.2624",
        "HP:0001450, MALE, 0.6729",
        "HP:0001450, FEMALE, -3.2189"
    })
    void sexSpeaksByInheritance(String inheritance, Sex sex, double expected) {
        var reasoner = reasoner(TermId.of(inheritance), ToyWorld.unstated("PMID:1"));
        var warrant = warrant(reasoner, patient(sex), Warrant.BySex.class).orElseThrow();
        assertThat(warrant.ratio().ln()).isCloseTo(expected, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"OTHER", "UNKNOWN"})
    void sexSaysNothingWhereItIsNotKnown(Sex sex) {
        var reasoner = reasoner(HumanWorld.X_RECESSIVE, ToyWorld.unstated("PMID:1"));
        assertThat(warrant(reasoner, patient(sex), Warrant.BySex.class)).isEmpty();
    }

    @Test
    void aDeniedInheritanceSaysNothing() {
        var reasoner = reasoner(HumanWorld.X_RECESSIVE, ToyWorld.denied("PMID:1"));
        assertThat(warrant(reasoner, patient(Sex.FEMALE), Warrant.BySex.class)).isEmpty();
    }

    @Test
    void onsetSpeaksForTheAgeAtWhichADiseaseBegins() {
        var reasoner = reasoner(HumanWorld.INFANTILE, ToyWorld.counted(8, 8, "PMID:1"));
        assertThat(byOnset(reasoner, AgeRange.of(0.5)).ratio().supports()).isTrue();
        assertThat(byOnset(reasoner, AgeRange.of(30)).ratio().opposes()).isTrue();
    }

    @Test
    void aDiseaseThatBeginsLateCannotHaveBegunInAChild() {
        var reasoner = reasoner(HumanWorld.LATE, ToyWorld.counted(8, 8, "PMID:1"));
        var child = new Patient(Sex.UNKNOWN, AgeRange.of(3), AgeRange.UNKNOWN);
        var warrant = warrant(reasoner, child, Warrant.ByOnset.class).orElseThrow();
        assertThat(warrant.ratio().opposes()).isTrue();
        var old = new Patient(Sex.UNKNOWN, AgeRange.of(90), AgeRange.UNKNOWN);
        var ofOld = warrant(reasoner, old, Warrant.ByOnset.class).orElseThrow();
        assertThat(ofOld.ratio().ln()).isCloseTo(0, within(1e-6));
    }

    /// Blurred by a tenth, eight newborns leave 7.2 in the first class and 0.8 in the second.
    @Test
    void newbornsAreNoInfants() {
        var base = world(HumanWorld.NEONATAL, ToyWorld.counted(8, 8, "PMID:1"));
        var shares = new OnsetAges(base, Parameters.INITIAL).shares(0);
        assertThat(shares[0]).isGreaterThan(4 * shares[1]);
    }

    @Test
    void anAgeAtWhichNoKnownDiseaseBeginsIsNotImpossible() {
        var reasoner = reasoner(HumanWorld.NEONATAL, ToyWorld.counted(8, 8, "PMID:1"));
        var warrant = byOnset(reasoner, AgeRange.of(70));
        assertThat(warrant.ratio().opposes()).isTrue();
        assertThat(warrant.ratio().ln()).isFinite();
        var ranking = reasoner.rank(seizure(begun(AgeRange.of(70))), ALL);
        assertThat(ranking.posterior(DiseaseId.of(DISEASE))).isBetween(0.0, 1.0);
    }

    @Test
    void onsetSaysNothingOfDiseasesWithoutAny() {
        var reasoner = reasoner(HumanWorld.X_LINKED, ToyWorld.unstated("PMID:1"));
        assertThat(warrant(reasoner, begun(AgeRange.of(1)), Warrant.ByOnset.class)).isEmpty();
    }

    private static Warrant.ByOnset byOnset(Reasoner reasoner, AgeRange onset) {
        return warrant(reasoner, begun(onset), Warrant.ByOnset.class).orElseThrow();
    }

    private static Patient patient(Sex sex) {
        return new Patient(sex, AgeRange.UNKNOWN, AgeRange.UNKNOWN);
    }

    private static Patient begun(AgeRange onset) {
        return new Patient(Sex.UNKNOWN, AgeRange.UNKNOWN, onset);
    }

    private static Reasoner reasoner(TermId term, Statement row) {
        return Reasoner.of(world(term, row), "human", "00");
    }

    private static io.warrant.engine.knowledge.KnowledgeBase world(TermId term, Statement row) {
        return new HumanWorld()
                .disease(DISEASE)
                .row(DISEASE, HumanWorld.SEIZURE, ToyWorld.counted(9, 10, "PMID:1"))
                .row(DISEASE, term, row)
                .knowledge();
    }

    private static <T extends Warrant> Optional<T> warrant(
            Reasoner reasoner, Patient patient, Class<T> kind) {
        return reasoner
                .diagnose(seizure(patient), ALL, 1)
                .arguments()
                .getFirst()
                .warrants()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static Case seizure(Patient patient) {
        return Case.of(
                patient,
                List.of(new Finding.Observed(HumanWorld.SEIZURE, new Origin.Typed("seizure"))));
    }
}
