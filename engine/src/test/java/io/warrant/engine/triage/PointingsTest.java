package io.warrant.engine.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

/// Eyes and hearts have departments of their own; a red eye is said to point nowhere in particular,
/// as fever does within metabolism.
class PointingsTest {

    private static final KnowledgeBase BASE = GradedWorld.knowledge();

    private static Departments table() {
        var byBranch = new TreeMap<TermId, String>();
        byBranch.put(ToyWorld.EYE, "Eyes");
        byBranch.put(ToyWorld.HEART, "Hearts");
        byBranch.put(ToyWorld.RED_EYE, Departments.GENERAL);
        var byCode = new TreeMap<String, String>();
        byCode.put("ICD10:J", "Breath");
        byCode.put("ICD10:J9", "Depth");
        return new Departments(byBranch, byCode);
    }

    private static List<Pointing> of(AgeRange age, TermId... observed) {
        return ToyTriage.departments(BASE, table(), ToyTriage.subject(age, observed));
    }

    private static Pointing named(List<Pointing> all, String department) {
        return all.stream()
                .filter(one -> one.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pointsWhereTheFindingsAreAndSharesSumToOne() {
        var departments = of(AgeRange.UNKNOWN, ToyWorld.DRY_EYE);
        assertThat(departments.getFirst().department()).isEqualTo("Eyes");
        assertThat(departments.getFirst().findings()).containsExactly(ToyWorld.DRY_EYE);
        assertThat(departments.getFirst().rows()).containsExactly("TOY:0030");
        assertThat(departments.stream().mapToDouble(Pointing::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theBranchWithinRulesAndMayPointNowhereInParticular() {
        var adult = of(AgeRange.of(40), ToyWorld.RED_EYE);
        assertThat(named(adult, "General internal medicine").findings())
                .containsExactly(ToyWorld.RED_EYE);
        assertThat(adult)
                .filteredOn(one -> one.department().equals("Eyes"))
                .allMatch(one -> one.findings().isEmpty());
    }

    @Test
    void whatPointsNowhereSaysNothingBesideWhatDoes() {
        var both = new TreeMap<TermId, String>();
        both.put(ToyWorld.SIGN, Departments.GENERAL);
        both.put(ToyWorld.EYE, "Eyes");
        var branches = new Branches(BASE, new Departments(both, new TreeMap<>()));
        assertThat(branches.ofTerm(BASE.ontology().resolve(ToyWorld.DRY_EYE)))
                .containsExactly(new Branches.Row("TOY:0030", "Eyes"));
        assertThat(branches.ofTerm(BASE.ontology().resolve(ToyWorld.RASH)))
                .containsExactly(new Branches.Row("TOY:0001", "*"));
    }

    @Test
    void childrenGoToPaediatrics() {
        var child = of(AgeRange.of(4), ToyWorld.RED_EYE, ToyWorld.LOUD_MURMUR);
        assertThat(named(child, "Paediatrics").findings()).containsExactly(ToyWorld.RED_EYE);
        assertThat(named(child, "Paediatrics: Hearts").findings())
                .containsExactly(ToyWorld.LOUD_MURMUR);
        assertThat(child).allMatch(one -> one.department().startsWith("Paediatrics"));
        var unstated = of(AgeRange.UNKNOWN, ToyWorld.RED_EYE);
        assertThat(unstated)
                .anyMatch(one -> one.department().contains("or paediatrics where it is a child"));
    }

    @Test
    void diseasesOutsideTheBranchesPointByTheLongestStartOfTheirCode() {
        var departments = of(AgeRange.of(40), ToyWorld.DRY_RASH);
        var depth = named(departments, "Depth");
        assertThat(depth.rows()).containsExactly("ICD10:J9");
        assertThat(depth.diseases()).containsExactly(GradedWorld.CODED);
        assertThat(departments).noneMatch(one -> one.department().equals("Breath"));
    }
}
