package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.debate.Contrast;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Node;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.debate.Tie;
import io.warrant.engine.debate.Why;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A debate in sentences.
///
/// @param ruling what was made of it
/// @param grounds what a ground is called
public record DebateSentences(Debate debate, Ruling ruling, Function<Ground, String> grounds) {

    /// What every rendering says of what it shows.
    public static final String WORTH =
            "That a claim stands doesn’t make it likelier: the engine ranks and gives the"
                    + " probabilities, and this only says which claims are within reach of each"
                    + " other.";

    private static final int TELLING = 3;

    /// A label in a word.
    public static String word(Label label) {
        return switch (label) {
            case IN -> "stands";
            case OUT -> "rejected";
            case UNDECIDED -> "open";
        };
    }

    public Label label(int place) {
        return ruling.verdict(debate.framework(), place);
    }

    /// The places of all claims with a label, the likeliest first.
    public List<Integer> positions(Label label) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < debate.positions(); i++) {
            if (label(i) == label) {
                places.add(i);
            }
        }
        return places;
    }

    public String claim(int position) {
        return Names.claim(debate.position(position).argument().claim());
    }

    /// How likely the engine holds a claim.
    public String chance(int position) {
        return BasisText.qualifier(debate.position(position).argument().qualifier());
    }

    /// The whole outcome in one or two sentences.
    public String outcome() {
        var standing = positions(Label.IN);
        var open = positions(Label.UNDECIDED);
        var text = new StringBuilder();
        if (!standing.isEmpty()) {
            text.append(claims(standing))
                    .append(standing.size() == 1 ? " stands" : " stand")
                    .append(": no other claim is within reach.");
        }
        if (!open.isEmpty()) {
            text.append(text.isEmpty() ? "No claim stands alone: " : " Open: ")
                    .append(claims(open))
                    .append(open.size() == 1 ? " is" : " are")
                    .append(" within reach of another claim (margin ")
                    .append(margin())
                    .append(").");
        }
        var rejected = positions(Label.OUT);
        return rejected.isEmpty()
                ? text.toString()
                : text + " " + Figures.count(rejected.size(), "claim") + " rejected.";
    }

    private String margin() {
        return Figures.factor(LogRatio.of(Math.log(debate.margin()))).substring(1);
    }

    private String claims(List<Integer> places) {
        return places.stream().map(this::claim).collect(Collectors.joining("; "));
    }

    /// Why a claim has its label, a sentence for each reason.
    public List<String> reasons(int position) {
        return switch (Why.of(debate.framework(), ruling.grounded(), position)) {
            case Why.Unattacked() -> List.of(unreached());
            case Why.Defended(var answers) ->
                    answers.stream().map(answer -> answered(position, answer)).toList();
            case Why.Defeated(var by) -> defeats(position, by, "");
            case Why.Unsettled(var by) -> undecided(position, by);
        };
    }

    private List<String> undecided(int position, List<Integer> by) {
        return switch (label(position)) {
            case IN -> List.of("Whichever side is taken, all that attacks it is rejected.");
            case OUT -> defeats(position, onSomeSide(by), "On its side, ");
            case UNDECIDED ->
                    by.stream()
                            .filter(other -> label(other) == Label.UNDECIDED)
                            .map(other -> unsettled(position, other))
                            .toList();
        };
    }

    /// Those of an argument's attackers that are on some side.
    private List<Integer> onSomeSide(List<Integer> attackers) {
        var sides = ruling.under(Semantics.PREFERRED).orElse(List.of());
        return attackers.stream()
                .filter(attacker -> sides.stream().anyMatch(side -> side.get(attacker)))
                .toList();
    }

    private String unreached() {
        return "No claim that conflicts with it is less than "
                + margin()
                + " times less likely, and nothing that speaks against it prevails.";
    }

    private String answered(int position, Why.Answer answer) {
        return claim(answer.attacker())
                + " is "
                + compared(answer.attacker(), position)
                + ", but is itself rejected by "
                + answer.defenders().stream().map(this::brief).collect(Collectors.joining("; "))
                + ".";
    }

    private List<String> defeats(int position, List<Integer> by, String when) {
        var sentences = new ArrayList<String>();
        var points = new ArrayList<Integer>();
        for (int place : by) {
            if (debate.nodes().get(place) instanceof Node.Position) {
                sentences.add(
                        when
                                + (when.isEmpty() ? "Rejected by " : "rejected by ")
                                + claim(place)
                                + ", "
                                + compared(place, position)
                                + telling(place, position)
                                + ".");
            } else {
                points.add(place);
            }
        }
        if (!points.isEmpty()) {
            sentences.add(
                    "What speaks against it prevails ("
                            + points.stream()
                                    .limit(TELLING)
                                    .map(this::brief)
                                    .collect(Collectors.joining("; "))
                            + "): that none of the candidates is right is more than "
                            + margin()
                            + " times likelier.");
        }
        return sentences;
    }

    private String unsettled(int position, int other) {
        return "Within reach of "
                + claim(other)
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
        return debate.position(position).argument();
    }

    private String telling(int winner, int loser) {
        var parts = Contrast.between(argument(winner), argument(loser)).telling(TELLING);
        return parts.isEmpty()
                ? ""
                : "; for it, beside this: "
                        + parts.stream()
                                .map(part ->
                                        grounds.apply(part.ground())
                                                + " "
                                                + Figures.factor(part.favour()))
                                .collect(Collectors.joining(", "));
    }

    /// An argument in a few words.
    public String brief(int place) {
        return switch (debate.nodes().get(place)) {
            case Node.Position _ -> claim(place);
            case Node.Point point ->
                    grounds.apply(point.warrant().ground())
                            + " "
                            + Figures.factor(point.warrant().ratio())
                            + point.rebuttal().map(DebateSentences::kind).orElse("");
            case Node.Recorded(var finding) -> grounds.apply(finding);
        };
    }

    private static String kind(Rebuttal rebuttal) {
        return switch (rebuttal) {
            case Rebuttal.HallmarkExcluded _ -> " (hallmark excluded)";
            case Rebuttal.Unexplained _ -> " (left unexplained)";
            case Rebuttal.Rival _ -> "";
        };
    }

    /// What became of what speaks against a claim.
    public String answer(int position) {
        return debate.isOutweighed(position) ? "prevails" : "outweighed";
    }

    /// The claims of an extension.
    public String side(BitSet extension) {
        var claims =
                extension.stream().filter(place -> place < debate.positions()).boxed().toList();
        return claims.isEmpty() ? "no claim" : claims(claims);
    }

    /// Pairs of claims that can both stand.
    public List<String> kin() {
        return debate.ties().stream()
                .filter(tie -> tie.rule() == Rule.KIN)
                .map(tie -> claim(tie.from()) + " and " + claim(tie.to()))
                .toList();
    }

    /// Findings in conflict, a sentence for each pair.
    public List<String> conflicts() {
        return debate.ties().stream()
                .filter(tie -> tie.rule() == Rule.OBSERVED)
                .map(this::conflict)
                .toList();
    }

    private String conflict(Tie tie) {
        return Names.capital(brief(tie.from()))
                + " (observed) prevails over “"
                + brief(tie.to())
                + "”, which isn’t used.";
    }

    /// A rule, and whether it is an assumption.
    public String rule(Rule rule) {
        return rule.statement().replace("the margin", "the margin (" + margin() + ")")
                + (rule.isAssumed() ? " Assumption: " : " ")
                + rule.reason();
    }
}
