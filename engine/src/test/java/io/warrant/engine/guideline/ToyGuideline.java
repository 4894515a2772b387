package io.warrant.engine.guideline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A small model that scores rings and length, and models with rules of the caller's own.
public final class ToyGuideline {

    private ToyGuideline() {}

    /// Two inputs, a score and a verdict; it applies to lengths of 10 cm and more.
    public static Guideline score() {
        return of(
                "Ring_score.v1",
                new Logic(
                        List.of("$gt0006|Length|>=10,cm"),
                        List.of("$gt0016|Verdict|=local::at0020|Small|"),
                        List.of(
                                rule(
                                        "gt0031",
                                        1,
                                        List.of("$gt0015|Score|.magnitude>=2"),
                                        "$gt0016|Verdict|=local::at0021|Large|"),
                                rule(
                                        "gt0030",
                                        2,
                                        List.of(
                                                "$gt0005|Ring|!=null",
                                                "$gt0005|Ring|==1|local::at0011|Present|"
                                                    + "||$gt0005|Ring|==0|local::at0010|Absent|"),
                                        "$gt0015|Score|.magnitude=$gt0005.value+$gt0006.magnitude/10",
                                        "$gt0015|Score|.precision=1")),
                        List.of()));
    }

    /// A model with inputs gt0005 to gt0008 and outputs gt0015 to gt0018.
    ///
    /// @param actions of its only rule, which has no condition
    public static Guideline doing(String... actions) {
        return of(
                "Toy.v1",
                new Logic(
                        List.of(),
                        List.of(),
                        List.of(rule("gt0030", 1, List.of(), actions)),
                        List.of()));
    }

    /// The same with a condition; where it holds, gt0015 is `true`.
    public static Guideline when(String... conditions) {
        return of(
                "Toy.v1",
                new Logic(
                        List.of(),
                        List.of(),
                        List.of(rule("gt0030", 1, List.of(conditions), "$gt0015=true")),
                        List.of()));
    }

    public static Guideline of(String id, Logic logic) {
        return new Guideline(
                id,
                "gt0001",
                about(),
                List.of(
                        new Binding(
                                "gt0002",
                                true,
                                "openEHR-EHR-OBSERVATION.toy.v1",
                                inputs(),
                                List.of()),
                        new Binding(
                                "gt0003",
                                false,
                                "openEHR-EHR-OBSERVATION.result.v1",
                                List.of(
                                        element("gt0015"),
                                        element("gt0016"),
                                        element("gt0017"),
                                        element("gt0018")),
                                List.of())),
                logic,
                terms());
    }

    static Logic.Rule rule(String code, int priority, List<String> when, String... then) {
        return new Logic.Rule(code, priority, when, List.of(then));
    }

    private static List<Element> inputs() {
        return List.of(element("gt0005"), element("gt0006"), element("gt0007"), element("gt0008"));
    }

    private static Element element(String code) {
        return new Element(code, "/data/" + code, "", List.of(), List.of());
    }

    private static About about() {
        return new About(
                "en",
                "Author draft",
                new About.Author("A. Author", "Toys", "2020-01-01"),
                List.of(),
                "Toy et al. A ring and its length. 2020.",
                new TreeMap<>(
                        Map.of(
                                "en",
                                new About.Detail(
                                        "To show how rings are scored.",
                                        "For rings.",
                                        "",
                                        List.of("ring", "rash", "dermatology"),
                                        ""))));
    }

    private static Terms terms() {
        SortedMap<String, SortedMap<String, Term>> byLanguage = new TreeMap<>();
        byLanguage.put(
                "en",
                words(
                        Map.of(
                                "gt0001", "Ring score",
                                "gt0005", "Ring",
                                "gt0006", "Length",
                                "gt0007", "Birthdate",
                                "gt0008", "Drug",
                                "gt0015", "Score",
                                "gt0016", "Verdict",
                                "gt0030", "Reckon the score",
                                "gt0031", "Judge the score",
                                "gt0040", "Blood thinner")));
        byLanguage.put("sv", words(Map.of("gt0001", "Ringpoäng", "gt0040", "Blodförtunnande")));
        var bindings = new TreeMap<String, List<Code>>();
        bindings.put("gt0040", List.of(new Code("ATC", "B01A")));
        return new Terms(byLanguage, bindings);
    }

    private static SortedMap<String, Term> words(Map<String, String> texts) {
        var words = new TreeMap<String, Term>();
        texts.forEach((code, text) -> words.put(code, new Term(text, "")));
        return words;
    }
}
