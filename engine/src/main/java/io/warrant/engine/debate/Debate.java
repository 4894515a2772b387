package io.warrant.engine.debate;

import io.warrant.engine.argument.Differential;

import java.util.List;

/// A differential as a graph of arguments: its claims, what speaks for and against each, and which
/// argument supports or attacks which.
///
/// @param differential what was reckoned
/// @param margin how many times likelier a claim must be to be out of another one's reach
/// @param nodes the arguments: first the claims, the likeliest first, then their grounds, then
///   findings in conflict
/// @param ties who supports and attacks whom, and which claims do neither
public record Debate(Differential differential, double margin, List<Node> nodes, List<Tie> ties) {

    /// Evidence that is less than so many times likelier hardly counts: Kass and Raftery (1995)
    /// call it weak.
    public static final double MARGIN = 3;

    public static final String MARGIN_REASON =
            "Kass and Raftery (1995) hold evidence by a factor of up to 3 for weak.";

    public Debate {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /// The attacks that prevail, without what they are about.
    public Framework framework() {
        return Framework.of(
                nodes.size(),
                ties.stream()
                        .filter(tie -> tie.rule().isAttack() && tie.prevails())
                        .map(tie -> new Framework.Attack(tie.from(), tie.to()))
                        .toList());
    }

    /// How many claims there are; they come first among the arguments.
    public int positions() {
        return (int) nodes.stream().filter(Node.Position.class::isInstance).count();
    }

    public Node.Position position(int place) {
        if (nodes.get(place) instanceof Node.Position position) {
            return position;
        }
        throw new IllegalArgumentException("Argument " + place + " is no claim.");
    }

    /// The places of what speaks for or against a claim, the heaviest first.
    public List<Integer> points(int position, boolean against) {
        return ties.stream()
                .filter(tie -> tie.to() == position)
                .filter(tie -> tie.rule() == (against ? Rule.AGAINST : Rule.FOR))
                .map(Tie::from)
                .toList();
    }

    /// Whether what speaks against a claim prevails over it.
    public boolean isOutweighed(int position) {
        return ties.stream()
                .anyMatch(tie ->
                        tie.to() == position && tie.rule() == Rule.AGAINST && tie.prevails());
    }

    /// What an argument is called in texts and files: claims `C1`, `C2`, …, what speaks for the
    /// first one `C1+1`, …, against it `C1-1`, …, and findings in conflict `F1`, ….
    public String name(int place) {
        return switch (nodes.get(place)) {
            case Node.Position _ -> "C" + (place + 1);
            case Node.Point point -> {
                var among = points(point.position(), point.isAgainst());
                yield name(point.position())
                        + (point.isAgainst() ? "-" : "+")
                        + (among.indexOf(place) + 1);
            }
            case Node.Recorded _ -> "F" + (place - firstRecorded() + 1);
        };
    }

    private int firstRecorded() {
        int first = 0;
        while (!(nodes.get(first) instanceof Node.Recorded)) {
            first++;
        }
        return first;
    }
}
