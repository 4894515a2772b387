package io.warrant.sources.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.guideline.About;
import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Logic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class CountedAnswersTest {

    private static Guideline model(String use, String when) {
        var plain = ToyCriterion.model("");
        var detail = new About.Detail("", use, "", List.of(), "");
        var about =
                new About(
                        "en",
                        "",
                        plain.about().author(),
                        List.of(),
                        "",
                        new TreeMap<>(Map.of("en", detail)));
        var sum =
                new Logic.Rule(
                        "gt0030",
                        2,
                        List.of("$gt0005!=null", "$gt0006!=null"),
                        List.of("$gt0015.magnitude=$gt0005.value+$gt0006.value"));
        var decision = new Logic.Rule("gt0031", 1, List.of(when), List.of("$gt0016='Positive'"));
        return new Guideline(
                "Toy.v1",
                "gt0001",
                about,
                List.of(
                        new Binding(
                                "gt0002",
                                true,
                                "toy.v1",
                                List.of(element("gt0005"), element("gt0006")),
                                List.of())),
                new Logic(List.of(), List.of(), List.of(sum, decision), List.of()),
                plain.terms());
    }

    private static Element element(String code) {
        return new Element(code, "/" + code, "DV_ORDINAL", List.of(), List.of());
    }

    @Test
    void aModelThatCountsItsCriteriaTakesOneForYes() {
        var counting = model("Positive with ≥2 of the criteria below.", "$gt0015>=2");
        assertThat(CountedAnswers.added(counting, Map.of()))
                .containsOnlyKeys("gt0005", "gt0006")
                .containsEntry("gt0005", List.of("0|local::at0000|No|", "1|local::at0001|Yes|"));
    }

    @Test
    void answersOfTestsAreLeftAsTheyAre() {
        var counting = model("At least 2 of the following features.", "$gt0015>=2");
        var tested = Map.of("gt0005", List.of("3|local::at0009|Yes|"));
        assertThat(CountedAnswers.added(counting, tested))
                .containsEntry("gt0005", List.of("3|local::at0009|Yes|"))
                .containsKey("gt0006");
    }

    @Test
    void weightedAndOtherModelsGetNone() {
        for (var model :
                List.of(
                        model("At least 2 of the criteria; a rash gives 2 points.", "$gt0015>=2"),
                        model("At least 2 of the criteria.", "$gt0015>=3"),
                        model("Add them up.", "$gt0015>=2"))) {
            assertThat(CountedAnswers.added(model, Map.of())).isEmpty();
        }
    }
}
