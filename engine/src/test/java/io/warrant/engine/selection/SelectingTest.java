package io.warrant.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

class SelectingTest {

    private static final Ontology ONTOLOGY = ToyWorld.knowledge().ontology();
    private static final Origin TYPED = new Origin.Typed("typed");
    private static final Patient ADULT =
            new Patient(Sex.FEMALE, new AgeRange(40, 41), AgeRange.UNKNOWN);

    private static final Aspect AGE = new Aspect.Age();
    private static final Aspect WEIGHT = new Aspect.Measured(List.of("29463-7"));
    private static final Aspect LENGTH = new Aspect.Measured(List.of("8302-2"));

    private static Need need(Aspect aspect) {
        return new Need("gt-" + aspect.key(), aspect.key(), aspect, Optional.empty(), "its name");
    }

    private static Instrument instrument(String id, String name, Aspect... aspects) {
        return new Instrument(
                Instrument.Kind.GUIDELINE,
                id,
                name,
                new Instrument.Words(List.of(), ""),
                List.of(aspects).stream().map(SelectingTest::need).toList());
    }

    private static Fact.Measurement measured(String loinc, String number, String day) {
        var test =
                new LabTest(
                        loinc,
                        List.of(loinc),
                        "kg",
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Map.of());
        return new Fact.Measurement(List.of(test), new BigDecimal(number), "kg", day, TYPED);
    }

    private static Chart chart(List<Finding> findings, Fact.Measurement... values) {
        return new Chart(ADULT, findings, List.of(values), "");
    }

    private static List<String> ids(List<Selection> found) {
        return found.stream().map(one -> one.instrument().id()).toList();
    }

    private static Wanted wanted(Chart chart, String... findings) {
        return new Wanted(chart, List.of(findings), List.of(), Wanted.Parts.BOTH);
    }

    @Test
    void rareInputsCountMoreThanCommonOnesAndAgeCountsNothing() {
        var selecting =
                new Selecting(
                        List.of(
                                instrument("age", "Alpha", AGE),
                                instrument("weight", "Beta", AGE, WEIGHT),
                                instrument("weight2", "Gamma", AGE, WEIGHT),
                                instrument("length", "Delta", AGE, LENGTH)),
                        ONTOLOGY);
        var found =
                selecting.select(
                        wanted(
                                chart(
                                        List.of(),
                                        measured("29463-7", "70", ""),
                                        measured("8302-2", "170", ""))));
        assertThat(ids(found)).containsExactly("length", "weight", "weight2");
        assertThat(found.getFirst().isComplete()).isTrue();
    }

    @Test
    void aMissingInputMakesAnInstrumentLessFitting() {
        var selecting =
                new Selecting(
                        List.of(
                                instrument("half", "Alpha", WEIGHT, LENGTH),
                                instrument("whole", "Beta", WEIGHT)),
                        ONTOLOGY);
        var found = selecting.select(wanted(chart(List.of(), measured("29463-7", "70", ""))));
        assertThat(ids(found)).containsExactly("whole", "half");
        assertThat(found.getLast().missing()).extracting(Need::aspect).containsExactly(LENGTH);
    }

    @Test
    void wordsInCommonCountAndBestOfOneNameStandsForAll() {
        var selecting =
                new Selecting(
                        List.of(
                                instrument("ring.v1", "Ring score"),
                                instrument("ring.v2", "Ring score", WEIGHT),
                                instrument("eye", "Eye score")),
                        ONTOLOGY);
        var found =
                selecting.select(wanted(chart(List.of(), measured("29463-7", "70", "")), "rings"));
        assertThat(ids(found)).containsExactly("ring.v2");
        assertThat(found.getFirst().others()).containsExactly("ring.v1");
        assertThat(found.getFirst().words()).containsExactly("ring");
    }

    @Test
    void aNameCountsOnlyAsAWhole() {
        var selecting = new Selecting(List.of(instrument("ring", "Ring score", WEIGHT)), ONTOLOGY);
        assertThat(selecting.select(wanted(chart(List.of()), "ring rash"))).isEmpty();
        assertThat(selecting.select(wanted(chart(List.of()), "score of rings"))).hasSize(1);
    }

    @Test
    void nothingKnownSelectsNothing() {
        var selecting = new Selecting(List.of(instrument("a", "Alpha", WEIGHT)), ONTOLOGY);
        assertThat(selecting.select(wanted(Chart.EMPTY))).isEmpty();
    }

    @Test
    void aSignIsAnsweredByItsKindsAndExcludedByWhatItIsAKindOf() {
        assertThat(sign(ToyWorld.RASH, new Finding.Observed(ToyWorld.RING_RASH, TYPED)))
                .contains(new Fact.Answer(ToyWorld.RING_RASH, true, TYPED));
        assertThat(sign(ToyWorld.RING_RASH, new Finding.Excluded(ToyWorld.RASH, TYPED)))
                .contains(new Fact.Answer(ToyWorld.RASH, false, TYPED));
        assertThat(sign(ToyWorld.RING_RASH, new Finding.Observed(ToyWorld.RASH, TYPED))).isEmpty();
        assertThat(sign(ToyWorld.RASH, new Finding.Excluded(ToyWorld.RING_RASH, TYPED))).isEmpty();
        assertThat(sign(ToyWorld.RASH)).isEmpty();
        assertThat(
                        sign(
                                ToyWorld.RASH,
                                new Finding.Observed(ToyWorld.RASH, TYPED),
                                new Finding.Excluded(ToyWorld.RASH, TYPED)))
                .hasValueSatisfying(
                        fact -> assertThat(fact).isInstanceOf(Fact.Contradiction.class));
    }

    @Test
    void ofSeveralSignsAnyShowsItAndAllDenyIt() {
        var both =
                new Aspect.Signs(
                        List.of(ToyWorld.RED_RASH, ToyWorld.MURMUR),
                        List.of(ToyWorld.RED_RASH, ToyWorld.MURMUR));
        var ring = new Finding.Observed(ToyWorld.RING_RASH, TYPED);
        var noRash = new Finding.Excluded(ToyWorld.RASH, TYPED);
        var noHeart = new Finding.Excluded(ToyWorld.HEART, TYPED);
        assertThat(chart(List.of(ring, noHeart)).of(both, ONTOLOGY))
                .contains(new Fact.Answer(ToyWorld.RING_RASH, true, TYPED));
        assertThat(chart(List.of(noRash)).of(both, ONTOLOGY)).isEmpty();
        assertThat(chart(List.of(noRash, noHeart)).of(both, ONTOLOGY))
                .contains(new Fact.Answer(ToyWorld.RASH, false, TYPED));
        var neverDenied = new Aspect.Signs(List.of(ToyWorld.RED_RASH), List.of());
        assertThat(chart(List.of(noRash)).of(neverDenied, ONTOLOGY)).isEmpty();
    }

    private static Optional<Fact> sign(TermId sign, Finding... findings) {
        return chart(List.of(findings)).of(new Aspect.Sign(sign), ONTOLOGY);
    }

    @Test
    void ofSeveralValuesTheLatestCountsIfTheRecordTells() {
        assertThat(
                        chart(
                                        List.of(),
                                        measured("29463-7", "70", "2020-01-02"),
                                        measured("29463-7", "80", "2021-01-02"))
                                .of(WEIGHT, ONTOLOGY))
                .contains(measured("29463-7", "80", "2021-01-02"));
        assertThat(
                        chart(
                                        List.of(),
                                        measured("29463-7", "70", ""),
                                        measured("29463-7", "80", "2021-01-02"))
                                .of(WEIGHT, ONTOLOGY))
                .hasValueSatisfying(fact -> assertThat(fact).isInstanceOf(Fact.Several.class));
        assertThat(
                        chart(
                                        List.of(),
                                        measured("29463-7", "70", ""),
                                        measured("29463-7", "70.0", ""))
                                .of(WEIGHT, ONTOLOGY))
                .contains(measured("29463-7", "70", ""));
    }
}
