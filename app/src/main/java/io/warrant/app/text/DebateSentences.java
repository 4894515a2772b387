package io.warrant.app.text;

import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Node;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Tie;
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

    String margin() {
        return Figures.factor(LogRatio.of(Math.log(debate.margin()))).substring(1);
    }

    private String claims(List<Integer> places) {
        return places.stream().map(this::claim).collect(Collectors.joining("; "));
    }

    /// Why a claim has its verdict, a sentence for each reason.
    public List<String> reasons(int position) {
        return new DebateReasons(this).of(position);
    }

    /// An argument in a few words.
    public String brief(int place) {
        return switch (debate.nodes().get(place)) {
            case Node.Position _ -> claim(place);
            case Node.Point point ->
                    grounds.apply(point.warrant().ground())
                            + " "
                            + weight(point.warrant())
                            + point.rebuttal().map(DebateSentences::kind).orElse("");
            case Node.Recorded(var finding) -> grounds.apply(finding);
        };
    }

    private static String weight(Warrant warrant) {
        var factor = Figures.factor(warrant.ratio());
        return warrant instanceof Warrant.ByCriterion held
                ? CriterionWords.standing(held.standing())
                        + (held.ratio().ln() == 0 ? "" : " " + factor)
                : factor;
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
