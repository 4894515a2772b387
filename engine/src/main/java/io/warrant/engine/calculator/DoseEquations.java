package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Doses of one drug that amount to those of another.
final class DoseEquations {

    /// Milligrams that do the same, by mouth or into a vein.
    private static final Map<String, Double> STEROIDS = new LinkedHashMap<>();

    static {
        STEROIDS.put("cortisone", 25.0);
        STEROIDS.put("hydrocortisone", 20.0);
        STEROIDS.put("prednisone", 5.0);
        STEROIDS.put("prednisolone", 5.0);
        STEROIDS.put("methylprednisolone", 4.0);
        STEROIDS.put("triamcinolone", 4.0);
        STEROIDS.put("dexamethasone", 0.75);
        STEROIDS.put("betamethasone", 0.75);
    }

    private static final String NEW = "cdc 2022";
    private static final String OLD = "cdc 2016";

    /// An opioid, with its factor in the two guidelines.
    private record Opioid(Input.Quantity dose, double now, double before) {

        static Opioid of(String name, String unit, double now, double before) {
            return new Opioid(amount(name, unit, 0, 10_000).orNothing(), now, before);
        }
    }

    private static final List<Opioid> OPIOIDS =
            List.of(
                    Opioid.of("codeine", "mg/d", 0.15, 0.15),
                    Opioid.of("fentanyl-buccal", "ug/d", 0.13, 0.13),
                    Opioid.of("fentanyl-patch", "ug/h", 2.4, 2.4),
                    Opioid.of("hydrocodone", "mg/d", 1, 1),
                    Opioid.of("hydromorphone", "mg/d", 5, 4),
                    Opioid.of("methadone", "mg/d", 4.7, Double.NaN),
                    Opioid.of("morphine", "mg/d", 1, 1),
                    Opioid.of("oxycodone", "mg/d", 1.5, 1.5),
                    Opioid.of("oxymorphone", "mg/d", 3, 3),
                    Opioid.of("tapentadol", "mg/d", 0.4, 0.4),
                    Opioid.of("tramadol", "mg/d", 0.2, 0.1));

    private static final Contradiction NONE =
            new Contradiction(
                    "no dose of an opioid is given",
                    in -> OPIOIDS.stream().noneMatch(one -> in.has(one.dose().name())));

    private DoseEquations() {}

    static List<Calculator> all() {
        return List.of(steroids(), opioids());
    }

    private static Calculator steroids() {
        var names = STEROIDS.keySet().toArray(String[]::new);
        return Draft.equation("steroid-conversion", "Steroid Conversion Calculator")
                .purpose("To find the dose of another glucocorticoid, by mouth or into a vein.")
                .formula("dose * equivalent of the wanted / equivalent of the given: " + STEROIDS)
                .cites(
                        "Equivalents as in the FDA label of prednisolone (15 mg: cortisone 75,"
                                + " hydrocortisone 60, prednisone 15, methylprednisolone 12,"
                                + " triamcinolone 12, dexamethasone and betamethasone 2.25 mg)")
                .wants(
                        Input.choice("from", names),
                        amount("dose", "mg", 0.01, 10_000),
                        Input.choice("to", names))
                .number(
                        "mg",
                        in ->
                                in.number("dose")
                                        * in.step(
                                                "equivalent of the wanted", steroid(in, "to"), "mg")
                                        / in.step(
                                                "equivalent of the given",
                                                steroid(in, "from"),
                                                "mg"))
                .example(40, "from", "dexamethasone", "dose", 6, "to", "prednisone");
    }

    private static double steroid(Known in, String name) {
        return STEROIDS.getOrDefault(in.answer(name), Double.NaN);
    }

    private static Calculator opioids() {
        var inputs = new ArrayList<Input>();
        inputs.add(Input.choice("factors", NEW, OLD));
        OPIOIDS.forEach(one -> inputs.add(one.dose()));
        return Draft.equation(
                        "morphine-equivalents", "Morphine Milligram Equivalents (MME) Calculator")
                .purpose(
                        "To judge the danger of what a person takes of opioids in a day; not to"
                                + " find a dose when changing from one to another.")
                .formula(
                        "the sum of each dose in a day times its factor in the CDC's guideline of"
                            + " 2022 or 2016; methadone's factor of 2016 is 4 up to 20 mg/d, 8 up"
                            + " to 40, 10 up to 60, then 12")
                .cites(
                        "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, United"
                                + " States, 2022, table of conversion factors",
                        "Factors of 2016, and buccal fentanyl, as in the CDC's table quoted by"
                                + " github.com/cqframework/opioid-cds-r4, OMTKLogicMK2020.cql")
                .wants(inputs.toArray(Input[]::new))
                .refuses(NONE)
                .number("mg/d", DoseEquations::morphine)
                .example(94, "factors", NEW, "methadone", 20);
    }

    private static double morphine(Known in) {
        boolean old = in.answer("factors").equals(OLD);
        double sum = 0;
        for (var opioid : OPIOIDS) {
            var name = opioid.dose().name();
            if (in.has(name)) {
                double dose = in.number(name);
                double factor = old ? opioid.before() : opioid.now();
                sum +=
                        in.step(
                                name,
                                dose * (Double.isNaN(factor) ? methadone(dose) : factor),
                                "mg/d");
            }
        }
        return sum;
    }

    private static double methadone(double dose) {
        if (dose <= 20) {
            return 4;
        }
        return dose <= 40 ? 8 : dose <= 60 ? 10 : 12;
    }
}
