package io.warrant.sources.labs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// From LOINC's long name to how clinicians write a test.
///
/// The part before ` [` is the component; of a test of blood, serum or plasma, it is a name by
/// itself (`Sodium [Moles/volume] in Serum or Plasma`: sodium), of another fluid together with the
/// fluid (`urine sodium`, `sodium in urine`). Besides:
///
/// - `Bilirubin.total`, `Carbon dioxide, total`: also with the parts the other way round, and
///   without `total` or `cardiac`;
/// - `Cobalamin (Vitamin B12)`: without the brackets, and each part alone;
/// - `Lymphocytes/100 leukocytes`, `Hemoglobin A1c/Hemoglobin.total`: also the part before the
///   slash.
///
/// Protein alone is as often one of urine or cerebrospinal fluid, and has no name by itself.
/// Panels, and tests under a condition (`--1 hour post 75 g glucose PO`), have no such names:
/// nobody could tell them from the plain test.
final class LabNameRule {

    /// Where a test of blood is taken from, the likeliest first.
    private static final List<String> BLOOD =
            List.of(
                    "Serum or Plasma",
                    "Serum",
                    "Plasma",
                    "Blood",
                    "Platelet poor plasma",
                    "Serum, Plasma or Blood",
                    "Arterial blood",
                    "Venous blood",
                    "Capillary blood");

    private static final Map<String, List<String>> FLUIDS =
            Map.of(
                    "Urine", List.of("urine"),
                    "24 hour Urine", List.of("urine", "24 hour urine"),
                    "Cerebral spinal fluid", List.of("CSF", "cerebrospinal fluid"),
                    "Sweat", List.of("sweat"),
                    "Stool", List.of("stool"));

    /// Words that a name without a specimen may have, being a name by itself.
    private static final Set<String> BARE =
            Set.of(
                    "MCV",
                    "MCH",
                    "MCHC",
                    "Body temperature",
                    "Heart rate",
                    "Respiratory rate",
                    "Systolic blood pressure",
                    "Diastolic blood pressure",
                    "Mean blood pressure",
                    "Thrombin time",
                    "Bleeding time",
                    "Prothrombin time (PT)",
                    "Erythrocyte sedimentation rate");

    private static final int SHORTEST = 3;

    private LabNameRule() {}

    /// The names of a test in notes, perhaps none.
    static List<String> names(String title) {
        if (title.contains("--") || title.contains("panel") || title.contains("Deprecated")) {
            return List.of();
        }
        var component = component(title);
        var specimen = specimen(title);
        if (specimen.isEmpty()) {
            return BARE.contains(component) ? variants(component) : List.of();
        }
        var where = specimen.orElseThrow();
        if (BLOOD.contains(where)) {
            return component.equals("Protein") ? List.of() : variants(component);
        }
        return FLUIDS.getOrDefault(where, List.of()).stream()
                .flatMap(fluid ->
                        variants(component).stream()
                                .flatMap(name ->
                                        List.of(fluid + " " + name, name + " in " + fluid)
                                                .stream()))
                .toList();
    }

    /// How likely a test of this specimen is meant where none is named: the lower the likelier.
    static int order(String title) {
        int at = specimen(title).map(BLOOD::indexOf).orElse(BLOOD.size());
        return at < 0 ? BLOOD.size() : at;
    }

    /// Whether a test is one of blood, serum or plasma.
    static boolean isOfBlood(String title) {
        return order(title) < BLOOD.size();
    }

    private static String component(String title) {
        int bracket = title.indexOf(" [");
        if (bracket >= 0) {
            return title.substring(0, bracket);
        }
        var plain = withoutMethod(title);
        int at = Math.max(plain.lastIndexOf(" in "), plain.lastIndexOf(" of "));
        return at < 0 ? plain : plain.substring(0, at);
    }

    private static Optional<String> specimen(String title) {
        var plain = withoutMethod(title);
        int at = Math.max(plain.lastIndexOf(" in "), plain.lastIndexOf(" of "));
        return at < 0 ? Optional.empty() : Optional.of(plain.substring(at + 4).strip());
    }

    private static String withoutMethod(String title) {
        int by = title.indexOf(" by ");
        return by < 0 ? title : title.substring(0, by);
    }

    private static List<String> variants(String component) {
        var all = new LinkedHashSet<String>();
        var bare = beforeSlash(component);
        for (var name : List.of(component, bare)) {
            addBrackets(name, all);
        }
        for (var name : List.copyOf(all)) {
            for (var separator : List.of(".", ", ")) {
                addTurned(name, separator, all);
            }
        }
        return all.stream()
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String beforeSlash(String component) {
        int slash = component.indexOf('/');
        if (slash < 0) {
            return component;
        }
        var after = component.substring(slash + 1);
        return after.startsWith("100 ") || after.endsWith(".total")
                ? component.substring(0, slash)
                : component;
    }

    private static void addBrackets(String name, Set<String> all) {
        int open = name.indexOf(" (");
        int close = name.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) {
            all.add(name);
            return;
        }
        var rest = name.substring(close + 1);
        all.add(name.substring(0, open) + rest);
        var inner = name.substring(open + 2, close);
        if (inner.length() > SHORTEST) {
            all.add(inner + rest);
        }
        all.add(name.substring(0, open) + " " + inner + rest);
    }

    private static void addTurned(String name, String separator, Set<String> all) {
        int at = name.indexOf(separator);
        if (at <= 0) {
            return;
        }
        var first = name.substring(0, at);
        var second = name.substring(at + separator.length());
        if (second.isEmpty() || second.contains("/")) {
            return;
        }
        all.add(second + " " + first);
        if (second.equals("total") || second.equals("cardiac")) {
            all.add(first);
        }
    }
}
