package io.warrant.sources.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Logic;
import io.warrant.engine.guideline.Term;
import io.warrant.engine.guideline.Terms;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

class CriterionNeedsTest {

    private static final Set<String> OWN = Set.of("ring", "disease");

    private static Guideline model(String label, String description) {
        var plain = ToyCriterion.model("");
        var words = new TreeMap<>(Map.of("gt0005", new Term(label, description)));
        SortedMap<String, SortedMap<String, Term>> byLanguage = new TreeMap<>();
        byLanguage.put("en", words);
        var element =
                new Element(
                        "gt0005",
                        "/data",
                        "",
                        List.of("local::at0001|Yes|", "local::at0002|No|"),
                        List.of());
        return new Guideline(
                "Toy.v1",
                "gt0001",
                plain.about(),
                List.of(new Binding("gt0002", true, "toy.v1", List.of(element), List.of())),
                new Logic(List.of(), List.of(), List.of(), List.of()),
                new Terms(byLanguage, Collections.emptySortedMap()));
    }

    private static Aspect aspect(String label, String description) {
        return new CriterionNeeds(ToyWorld.knowledge(), ShortForms.NONE)
                .of(model(label, description), OWN)
                .getFirst()
                .aspect();
    }

    @Test
    void aFindingThatIsTheWholeNameShowsAndDeniesIt() {
        assertThat(aspect("Presence of red rash", ""))
                .isEqualTo(
                        new Aspect.Signs(List.of(ToyWorld.RED_RASH), List.of(ToyWorld.RED_RASH)));
    }

    @Test
    void ofSeveralAnyShowsAndAllMustBeAbsent() {
        var both = List.of(ToyWorld.RED_RASH, ToyWorld.RED_EYE);
        assertThat(aspect("Red rash or red eye", "")).isEqualTo(new Aspect.Signs(both, both));
        assertThat(aspect("Red rash or wrong gait", ""))
                .isEqualTo(new Aspect.Signs(List.of(ToyWorld.RED_RASH), List.of()));
    }

    @Test
    void whatAsksForMoreIsOnlyDenied() {
        assertThat(aspect("Red rash (≥2 joints)", ""))
                .isEqualTo(new Aspect.Signs(List.of(), List.of(ToyWorld.RED_RASH)));
        assertThat(aspect("Frequent red rash", ""))
                .isEqualTo(new Aspect.Signs(List.of(), List.of(ToyWorld.RED_RASH)));
    }

    @Test
    void whatIsSaidOfOthersOrOfAnotherThingIsNeitherShownNorDenied() {
        assertThat(aspect("Family history of red rash", "")).isInstanceOf(Aspect.Other.class);
        assertThat(aspect("Test for red rash", "")).isInstanceOf(Aspect.Other.class);
        assertThat(aspect("Red rash markers", "")).isInstanceOf(Aspect.Other.class);
    }

    @Test
    void examplesOfSeveralWordsShowWhatTheDescriptionListsThemFor() {
        assertThat(aspect("Changes of the skin", "Crusts, red rash, or a cut"))
                .isEqualTo(new Aspect.Signs(List.of(ToyWorld.RED_RASH), List.of()));
        assertThat(aspect("Changes of the lips", "Crusts, rash")).isInstanceOf(Aspect.Other.class);
    }
}
