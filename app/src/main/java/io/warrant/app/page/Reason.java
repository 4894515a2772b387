package io.warrant.app.page;

import io.warrant.app.text.CriterionWords;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Statement;

import java.util.stream.Collectors;

/// A warrant as sentences: what kind of tie there is, what the sources count, and what it was
/// weighed as.
///
/// @param names what things are called
record Reason(Names names) {

    /// The tie between the ground and the claim, and the count behind it.
    String tie(Warrant warrant) {
        return switch (warrant) {
            case Warrant.Exact exact when isDenied(exact.association()) ->
                    "The sources say that its patients don’t have it.";
            case Warrant.Exact exact ->
                    "Known for exactly this" + stated(exact.association()) + ".";
            case Warrant.Implied implied ->
                    "Known for a kind of it, " + counted(implied.association()) + ".";
            case Warrant.Partial partial ->
                    "Known only for something more general, "
                            + counted(partial.association())
                            + ".";
            case Warrant.Related related ->
                    "Known only for another finding of the same kind, "
                            + counted(related.association())
                            + ".";
            case Warrant.Coincidence _ -> "Nothing ties it to this claim: it would be coincidence.";
            case Warrant.BySex bySex ->
                    "Known to affect one sex more: " + names.term(bySex.association().term()) + ".";
            case Warrant.ByAge byAge ->
                    "Patients of this age: "
                            + byAge.associations().stream()
                                    .map(this::counted)
                                    .collect(Collectors.joining("; "))
                            + ".";
            case Warrant.ByOnset byOnset when byOnset.associations().isEmpty() ->
                    "No source says at which age it begins.";
            case Warrant.ByOnset byOnset ->
                    "Known to begin at certain ages: "
                            + byOnset.associations().stream()
                                    .map(this::counted)
                                    .collect(Collectors.joining("; "))
                            + ".";
            case Warrant.ByLikeness likeness ->
                    "Published patients with it are "
                            + Figures.percent(likeness.similarity())
                            + " alike, by the mean of the nearest three.";
            case Warrant.ByCriterion held ->
                    "A published criterion, "
                            + CriterionWords.tie(held.criterion())
                            + "; "
                            + CriterionWords.worth(held)
                            + ". "
                            + CriterionWords.missing(held.criterion());
        };
    }

    /// The two chances that were compared, before tempering; an empty text where none were.
    static String weighed(Warrant warrant) {
        return warrant instanceof Warrant.Compared compared
                ? "Weighed as a chance " + what(warrant.ground()) + chances(compared) + "."
                : "";
    }

    private static String what(Ground ground) {
        return switch (ground) {
            case Finding.Observed _, Finding.Suspected _ -> "of finding it of ";
            case Finding.Excluded _ -> "of not finding it of ";
            case Ground.OfSex _ -> "of this sex of ";
            case Ground.OfAge _, Ground.OfOnset _ -> "of this age of ";
            case Ground.OfFindings _, Ground.OfCriterion _ -> "";
        };
    }

    /// The two chances, such as `77 % under this claim against 0.21 % in other patients`.
    static String chances(Warrant.Compared warrant) {
        return Figures.percent(warrant.chance().underClaim())
                + " under this claim against "
                + Figures.percent(warrant.chance().inAnother())
                + " in other patients";
    }

    /// The entries of other catalogues that lent rows to the warrant, or an empty text.
    static String loans(Warrant warrant) {
        var lenders =
                Evidence.associations(warrant).stream()
                        .flatMap(association -> association.statements().stream())
                        .filter(Statement::isBorrowed)
                        .map(row -> row.loan().lender() + " (" + row.loan().relation() + ")")
                        .distinct()
                        .toList();
        return lenders.isEmpty()
                ? ""
                : " In part on rows lent by " + String.join(", ", lenders) + ".";
    }

    private static String stated(Association association) {
        boolean unstated = association.frequency() instanceof Frequency.Unstated;
        return (unstated ? "; " : ": ") + patients(association);
    }

    private static boolean isDenied(Association association) {
        return association.statements().stream().allMatch(Statement::negated);
    }

    private String counted(Association association) {
        return names.term(association.term()) + " (" + patients(association) + ")";
    }

    private static String patients(Association association) {
        return Figures.patients(association.frequency())
                + (association.isDisputed() ? ", though some sources deny it" : "");
    }
}
