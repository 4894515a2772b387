package io.warrant.engine.consultation;

import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// What earlier answers tell of the answers still to come. Whoever has something wrong with the
/// eyes has some particular thing wrong with them, so each of these grows likelier; and where the
/// likeliest of them was asked after in vain, the rest of the eyes grows less likely.
final class Heard {

    /// No chance is held to be less than this where one is divided by.
    private static final double LEAST = 1e-9;

    private final Ontology ontology;
    private final int[] general;
    private final int[] inVain;

    private Heard(Ontology ontology, int[] general, int[] inVain) {
        this.ontology = ontology;
        this.general = general;
        this.inVain = inVain;
    }

    static Heard of(Consultation consultation, Ontology ontology) {
        var yes = new BitSet();
        var vain = new BitSet();
        for (var step : consultation.steps()) {
            var terms = Consultation.terms(step.action());
            switch (step.answer()) {
                case Answer.Present(var present) -> set(yes, present, ontology);
                case Answer.Absent _, Answer.Unknown _ -> {
                    if (step.action() instanceof Action.Ask) {
                        set(vain, terms, ontology);
                    }
                }
                case Answer.Shown _ -> {
                    // What a test shows is as particular as it gets.
                }
            }
        }
        yes.andNot(Consultation.implied(consultation.subject().findings(), ontology));
        return new Heard(ontology, yes.stream().toArray(), vain.stream().toArray());
    }

    private static void set(BitSet to, List<TermId> terms, Ontology ontology) {
        for (var id : terms) {
            int term = ontology.resolve(id);
            if (term >= 0) {
                to.set(term);
            }
        }
    }

    /// The chance of a yes about a term, given what was heard.
    ///
    /// @param alone the chance of a yes about each term, had nothing been asked
    double yes(int term, IntToDoubleFunction alone) {
        double asked = vainBelow(term, alone);
        double left = Math.max(0, alone.applyAsDouble(term) - asked);
        double whole = 1 - Math.min(1 - LEAST, asked);
        for (int above : general) {
            if (above != term && ontology.isA(term, above)) {
                double rest = alone.applyAsDouble(above) - vainBelow(above, alone);
                whole = Math.min(whole, Math.max(rest, LEAST));
            }
        }
        return Math.min(1, left / whole);
    }

    /// The chance that went with what was asked in vain below a term, each once.
    private double vainBelow(int term, IntToDoubleFunction alone) {
        double sum = 0;
        for (int below : inVain) {
            if (below != term && ontology.isA(below, term) && isHighest(below, term)) {
                sum += alone.applyAsDouble(below);
            }
        }
        return sum;
    }

    private boolean isHighest(int below, int term) {
        return Arrays.stream(inVain)
                .noneMatch(other ->
                        other != below
                                && other != term
                                && ontology.isA(below, other)
                                && ontology.isA(other, term));
    }
}
