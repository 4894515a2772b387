package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.debate.Contrast;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Node;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.debate.Why;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Why a claim stands, is rejected or stays open, in sentences.
record DebateReasons(DebateSentences sentences) {

    private static final int TELLING = 3;

    /// A sentence for each reason.
    List<String> of(int position) {
        var debate = sentences.debate();
        var grounded = sentences.ruling().grounded();
        return switch (Why.of(debate.framework(), grounded, position)) {
            case Why.Unattacked() -> List.of(unreached());
            case Why.Defended(var answers) ->
                    answers.stream().map(answer -> answered(position, answer)).toList();
            case Why.Defeated(var by) -> defeats(position, by, "");
            case Why.Unsettled(var by) -> undecided(position, by);
        };
    }

    private List<String> undecided(int position, List<Integer> by) {
        return switch (sentences.label(position)) {
            case IN -> List.of("Whichever side is taken, all that attacks it is rejected.");
            case OUT -> defeats(position, onSomeSide(by), "On its side, ");
            case UNDECIDED ->
                    by.stream()
                            .filter(other -> sentences.label(other) == Label.UNDECIDED)
                            .map(other -> unsettled(position, other))
                            .toList();
        };
    }

    /// Those of an argument's attackers that are on some side.
    private List<Integer> onSomeSide(List<Integer> attackers) {
        var sides = sentences.ruling().under(Semantics.PREFERRED).orElse(List.of());
        return attackers.stream()
                .filter(attacker -> sides.stream().anyMatch(side -> side.get(attacker)))
                .toList();
    }

    private String unreached() {
        return "No claim that conflicts with it is less than "
                + sentences.margin()
                + " times less likely, and nothing that speaks against it prevails.";
    }

    private String answered(int position, Why.Answer answer) {
        return sentences.claim(answer.attacker())
                + " is "
                + compared(answer.attacker(), position)
                + ", but is itself rejected by "
                + answer.defenders().stream()
                        .map(sentences::brief)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private List<String> defeats(int position, List<Integer> by, String when) {
        var reasons = new ArrayList<String>();
        var points = new ArrayList<Integer>();
        for (int place : by) {
            if (sentences.debate().nodes().get(place) instanceof Node.Position) {
                reasons.add(
                        when
                                + (when.isEmpty() ? "Rejected by " : "rejected by ")
                                + sentences.claim(place)
                                + ", "
                                + compared(place, position)
                                + telling(place, position)
                                + ".");
            } else {
                points.add(place);
            }
        }
        if (!points.isEmpty()) {
            reasons.add(
                    "What speaks against it prevails ("
                            + points.stream()
                                    .limit(TELLING)
                                    .map(sentences::brief)
                                    .collect(Collectors.joining("; "))
                            + "): that none of the candidates is right is more than "
                            + sentences.margin()
                            + " times likelier.");
        }
        return reasons;
    }

    private String unsettled(int position, int other) {
        return "Within reach of "
                + sentences.claim(other)
                + ", which is "
                + compared(other, position)
                + telling(other, position)
                + ".";
    }

    /// How likely one claim is beside another.
    private String compared(int one, int other) {
        var ratio = LogRatio.of(ln(one) - ln(other));
        var size = Figures.factor(ratio).substring(1);
        if (size.equals("1")) {
            return "about as likely";
        }
        return size + (ratio.supports() ? " times likelier" : " times less likely");
    }

    private double ln(int position) {
        double chance = argument(position).qualifier().probability().value();
        return Math.log(Math.max(chance, Double.MIN_NORMAL));
    }

    private Argument argument(int position) {
        return sentences.debate().position(position).argument();
    }

    private String telling(int winner, int loser) {
        var parts = Contrast.between(argument(winner), argument(loser)).telling(TELLING);
        return parts.isEmpty()
                ? ""
                : "; for it, beside this: "
                        + parts.stream()
                                .map(part ->
                                        sentences.grounds().apply(part.ground())
                                                + " "
                                                + Figures.factor(part.favour()))
                                .collect(Collectors.joining(", "));
    }
}
