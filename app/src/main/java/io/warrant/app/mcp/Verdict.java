package io.warrant.app.mcp;

import io.warrant.app.text.CriterionWords;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.Association;

/// What the knowledge makes of one ground of a claim.
///
/// @param kind whether its rows bear the ground out
/// @param reason why, as a sentence
record Verdict(Kind kind, String reason) {

    /// Ratios nearer to 1 than this say nothing either way, as in the program's reports.
    private static final double LEAST = Math.log(1.05);

    enum Kind {
        SUPPORTED,
        CONTRADICTED,
        UNKNOWN
    }

    static Verdict of(Warrant warrant) {
        return switch (warrant) {
            case Warrant.Exact exact -> known(exact, exact.association());
            case Warrant.Implied implied -> known(implied, implied.association());
            case Warrant.Partial _ ->
                    unknown("Only something more general is known of the disease.");
            case Warrant.Related _ ->
                    unknown("Only another finding of the same kind is known of the disease.");
            case Warrant.Coincidence _ -> unknown("No row ties the finding to the disease.");
            case Warrant.BySex _, Warrant.ByAge _, Warrant.ByOnset _ -> byRatio(warrant);
            case Warrant.ByLikeness _ -> byRatio(warrant);
            case Warrant.ByCriterion held -> criterion(held);
        };
    }

    private static Verdict criterion(Warrant.ByCriterion held) {
        var reason = "The criterion is " + CriterionWords.tie(held.criterion()) + ".";
        return switch (held.standing()) {
            case MET -> new Verdict(Kind.SUPPORTED, reason);
            case NOT_MET -> new Verdict(Kind.CONTRADICTED, reason);
            case PARTLY_MET, UNKNOWN -> unknown(reason);
        };
    }

    private static Verdict known(Warrant warrant, Association association) {
        boolean denied = RowJson.isDenied(association);
        if (warrant.ground() instanceof Finding.Excluded) {
            if (denied) {
                return new Verdict(
                        Kind.SUPPORTED, "The rows deny that the disease shows the finding.");
            }
            return warrant.ratio().ln() < -LEAST
                    ? new Verdict(
                            Kind.CONTRADICTED,
                            "Patients with the disease show the finding, and it is excluded here.")
                    : unknown("So few patients show the finding that its absence says little.");
        }
        return denied
                ? new Verdict(
                        Kind.CONTRADICTED, "The rows deny that the disease shows the finding.")
                : new Verdict(Kind.SUPPORTED, "Patients with the disease show the finding.");
    }

    private static Verdict byRatio(Warrant warrant) {
        double weight = warrant.ratio().ln();
        if (weight > LEAST) {
            return new Verdict(Kind.SUPPORTED, "It is likelier with the disease than without.");
        }
        return weight < -LEAST
                ? new Verdict(Kind.CONTRADICTED, "It is less likely with the disease than without.")
                : unknown("It is about as likely with the disease as without.");
    }

    private static Verdict unknown(String reason) {
        return new Verdict(Kind.UNKNOWN, reason);
    }
}
