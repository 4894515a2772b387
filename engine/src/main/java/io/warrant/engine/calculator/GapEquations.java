package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.ALBUMIN;
import static io.warrant.engine.calculator.Measures.BICARBONATE;
import static io.warrant.engine.calculator.Measures.CHLORIDE;
import static io.warrant.engine.calculator.Measures.SODIUM;

import java.util.List;

/// The anion gap and what is made of it.
final class GapEquations {

    private static final double NORMAL_GAP = 12;
    private static final double NORMAL_BICARBONATE = 24;
    private static final String UNIT = "mmol/L";
    private static final Input[] SALTS = {SODIUM, CHLORIDE, BICARBONATE};
    private static final Input[] WITH_ALBUMIN = {SODIUM, CHLORIDE, BICARBONATE, ALBUMIN};

    /// A division by zero.
    private static final Contradiction UNCHANGED =
            new Contradiction(
                    "bicarbonate is 24 mmol/L, of which nothing is lost, so there is no ratio",
                    in -> in.number("bicarbonate") == NORMAL_BICARBONATE);

    private GapEquations() {}

    static List<Calculator> all() {
        return List.of(
                Draft.equation("anion-gap", "Anion Gap")
                        .purpose("To see whether anions that aren't measured explain an acidosis.")
                        .formula("sodium - chloride - bicarbonate")
                        .cites(Sources.ANION_GAP)
                        .sameAs("Anion_gap.v1")
                        .wants(SALTS)
                        .number(UNIT, GapEquations::gap)
                        .example(16, salts(140, 104, 20)),
                Draft.equation("delta-gap", "Delta Gap")
                        .purpose("To see whether another disorder goes with an acidosis.")
                        .formula("(anion gap - 12) - (24 - bicarbonate)")
                        .cites(
                                "Wrenn's delta gap, as described at"
                                    + " medicalalgorithms.com/delta-anion-and-delta-bicarbonate-gaps")
                        .wants(SALTS)
                        .number(UNIT, in -> rise(in, gap(in)) - lost(in))
                        .example(4, salts(148, 108, 6)),
                Draft.equation("delta-ratio", "Delta Ratio")
                        .purpose("To see whether another disorder goes with an acidosis.")
                        .formula("(anion gap - 12) / (24 - bicarbonate)")
                        .cites(Sources.MEDCALC)
                        .wants(SALTS)
                        .refuses(UNCHANGED)
                        .number("1", in -> rise(in, gap(in)) / lost(in))
                        .example(1, salts(140, 104, 20)),
                withAlbumin("anion-gap", "Anion Gap", "anion gap + 2.5 * (4 - albumin)")
                        .number(UNIT, GapEquations::corrected)
                        .example(21, salts(140, 104, 20, 2)),
                withAlbumin("delta-gap", "Delta Gap", "corrected anion gap - 12")
                        .cites(Sources.MEDCALC)
                        .number(UNIT, in -> rise(in, corrected(in)))
                        .example(9, salts(140, 104, 20, 2)),
                withAlbumin(
                                "delta-ratio",
                                "Delta Ratio",
                                "(corrected anion gap - 12) / (24 - bicarbonate)")
                        .cites(Sources.MEDCALC)
                        .refuses(UNCHANGED)
                        .number("1", in -> rise(in, corrected(in)) / lost(in))
                        .example(2.25, salts(140, 104, 20, 2)));
    }

    private static Draft withAlbumin(String name, String title, String formula) {
        return Draft.equation("albumin-corrected-" + name, "Albumin Corrected " + title)
                .purpose("As without albumin, where albumin isn't normal.")
                .formula(formula)
                .cites(Sources.ALBUMIN_GAP)
                .wants(WITH_ALBUMIN);
    }

    /// @param values of the inputs in their order
    private static Object[] salts(double... values) {
        var pairs = new Object[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            pairs[2 * i] = WITH_ALBUMIN[i].name();
            pairs[2 * i + 1] = values[i];
        }
        return pairs;
    }

    private static double gap(Known in) {
        return in.step(
                "anion gap",
                in.number("sodium") - in.number("chloride") - in.number("bicarbonate"),
                UNIT);
    }

    private static double corrected(Known in) {
        return in.step(
                "anion gap corrected for albumin",
                gap(in) + 2.5 * (4 - in.number("albumin")),
                UNIT);
    }

    private static double rise(Known in, double gap) {
        return in.step("rise of the gap over 12", gap - NORMAL_GAP, UNIT);
    }

    private static double lost(Known in) {
        return in.step(
                "fall of bicarbonate under 24",
                NORMAL_BICARBONATE - in.number("bicarbonate"),
                UNIT);
    }
}
