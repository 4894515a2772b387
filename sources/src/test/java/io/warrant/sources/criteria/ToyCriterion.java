package io.warrant.sources.criteria;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.About;
import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.GuidelineWriter;
import io.warrant.engine.guideline.Logic;
import io.warrant.engine.guideline.Term;
import io.warrant.engine.guideline.Terms;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.toy.ToyWorld;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Criteria for ring disease: a red rash and a diary make it definite, either makes it possible.
public final class ToyCriterion {

    public static final String SENTENCE =
            "Definite has a sensitivity of 80% and a specificity of 98%.";

    private static final Map<String, String> LABELS =
            Map.of(
                    "gt0001", "Toy criteria for ring disease",
                    "gt0005", "Red rash?",
                    "gt0006", "Diary",
                    "gt0015", "Diagnosis");

    private ToyCriterion() {}

    static Guideline model(String use) {
        return new Guideline(
                "Ring_criteria.v1",
                "gt0001",
                new About(
                        "en",
                        "Author draft",
                        new About.Author("A. Author", "Toys", "2020-01-01"),
                        List.of(),
                        "Toy et al. 2020.",
                        new TreeMap<>(
                                Map.of(
                                        "en",
                                        new About.Detail(
                                                "To diagnose ring disease.",
                                                use,
                                                "",
                                                List.of(),
                                                "")))),
                List.of(
                        new Binding("gt0002", true, "toy.v1", inputs(), List.of()),
                        new Binding(
                                "gt0003", false, "toy.v1", List.of(element("gt0015")), List.of())),
                new Logic(List.of(), List.of(), rules(), List.of()),
                terms());
    }

    private static List<Element> inputs() {
        return List.of(element("gt0005"), element("gt0006"));
    }

    private static List<Logic.Rule> rules() {
        return List.of(
                rule("gt0030", 3, "$gt0005==false||$gt0006==false", "Negative"),
                rule("gt0031", 2, "$gt0005==true||$gt0006==true", "Possible"),
                rule("gt0032", 1, "$gt0005==true&&$gt0006==true", "Definite"));
    }

    private static Logic.Rule rule(String code, int priority, String when, String answer) {
        return new Logic.Rule(
                code,
                priority,
                List.of(when),
                List.of("$gt0015|Diagnosis|=local::at00" + priority + "|" + answer + "|"));
    }

    private static Element element(String code) {
        return new Element(code, "/data/" + code, "", List.of(), List.of());
    }

    private static Terms terms() {
        var words = new TreeMap<String, Term>();
        LABELS.forEach((code, text) -> words.put(code, new Term(text, "")));
        SortedMap<String, SortedMap<String, Term>> byLanguage = new TreeMap<>();
        byLanguage.put("en", words);
        return new Terms(byLanguage, Collections.emptySortedMap());
    }

    /// The toy world with the criteria in it.
    public static KnowledgeBase knowledge(String use) {
        var plain = ToyWorld.knowledge().columns();
        var out = new ColumnsBuilder().sections(plain, List.of(""));
        new GuidelineWriter().add("Ring_criteria.v1", model(use)).write(out);
        var whole = new ColumnsBuilder().sections(out.build(), List.of(""));
        CriterionIndex.write(KnowledgeBase.of(out.build()), whole);
        return KnowledgeBase.of(whole.build());
    }
}
