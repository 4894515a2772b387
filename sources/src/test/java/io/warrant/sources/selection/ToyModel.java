package io.warrant.sources.selection;

import io.warrant.engine.guideline.About;
import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Code;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Logic;
import io.warrant.engine.guideline.Term;
import io.warrant.engine.guideline.Terms;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A small model that asks for a rash, a weight, an age in three forms, a sex and a diary.
final class ToyModel {

    private static final Map<String, String> LABELS =
            Map.of(
                    "gt0001", "Rash score",
                    "gt0005", "Red rash?",
                    "gt0006", "Body weight (kg)",
                    "gt0007", "Age",
                    "gt0008", "Age ≥ 65 years?",
                    "gt0009", "Gender",
                    "gt0010", "Diary",
                    "gt0011", "Age",
                    "gt0015", "Score");

    private ToyModel() {}

    static Guideline model() {
        return new Guideline(
                "Rash_score.v1",
                "gt0001",
                new About(
                        "en",
                        "Author draft",
                        new About.Author("A. Author", "Toys", "2020-01-01"),
                        List.of(),
                        "",
                        new TreeMap<>(
                                Map.of(
                                        "en",
                                        new About.Detail(
                                                "To score rashes.", "", "", List.of(), "")))),
                List.of(
                        new Binding(
                                "gt0002",
                                true,
                                "openEHR-EHR-OBSERVATION.toy.v1",
                                List.of(
                                        element("gt0005"),
                                        element("gt0006"),
                                        element("gt0007"),
                                        element("gt0008"),
                                        element("gt0009"),
                                        element("gt0010"),
                                        element("gt0011")),
                                List.of()),
                        new Binding(
                                "gt0003",
                                false,
                                "openEHR-EHR-OBSERVATION.result.v1",
                                List.of(element("gt0015")),
                                List.of())),
                new Logic(List.of(), List.of(), List.of(rule()), List.of()),
                terms());
    }

    private static Logic.Rule rule() {
        return new Logic.Rule(
                "gt0030",
                1,
                List.of(
                        "$gt0005|Red rash|==1|local::at0011|Present|"
                                + "||$gt0005|Red rash|==0|local::at0010|Absent|",
                        "$gt0006|Weight|>0,kg",
                        "$gt0007|Age|>0,a",
                        "$gt0008|Old|==1|local::at0021|Yes|||$gt0008|Old|==0|local::at0020|No|",
                        "$gt0009|Sex|==local::at0031|Female|||$gt0009|Sex|==local::at0030|Male|",
                        "$gt0011|Age|==0|local::at0040|Under 65|"
                                + "||$gt0011|Age|==1|local::at0041|65 or more|"),
                List.of("$gt0015|Score|.magnitude=$gt0005.value+$gt0006.magnitude"));
    }

    private static Element element(String code) {
        return new Element(code, "/data/" + code, "", List.of(), List.of());
    }

    private static Terms terms() {
        var words = new TreeMap<String, Term>();
        LABELS.forEach((code, text) -> words.put(code, new Term(text, "")));
        SortedMap<String, SortedMap<String, Term>> byLanguage = new TreeMap<>();
        byLanguage.put("en", words);
        SortedMap<String, List<Code>> none = new TreeMap<>();
        return new Terms(byLanguage, none);
    }
}
