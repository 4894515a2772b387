package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Precedent;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.stream.Collectors;

/// Published patients beside this one, in words.
///
/// @param names what things are called
public record Likenesses(Names names) {

    private static final int LISTED = 8;

    /// The published patients of a claim, the most similar first; perhaps none.
    public static List<Precedent> of(Argument argument) {
        return argument.warrants().stream()
                .filter(Warrant.ByLikeness.class::isInstance)
                .flatMap(warrant -> ((Warrant.ByLikeness) warrant).precedents().stream())
                .toList();
    }

    /// Who it is and how alike, such as `Patient 3 of PMID:1, 62 % alike`.
    public String who(Precedent precedent) {
        var publications = String.join(", ", precedent.publications());
        return precedent.id()
                + (publications.isEmpty() ? "" : " of " + publications)
                + ", "
                + Figures.percent(precedent.similarity())
                + " alike";
    }

    /// What both show and what only one of them does, as a sentence.
    public String compared(Precedent precedent) {
        return part("both", precedent.shared())
                + part("; only that patient", precedent.missing())
                + part("; only this one", precedent.extra());
    }

    private String part(String head, List<TermId> terms) {
        if (terms.isEmpty()) {
            return head.startsWith(";") ? "" : head + ": nothing by name";
        }
        int more = terms.size() - LISTED;
        return head
                + ": "
                + terms.stream()
                        .limit(LISTED)
                        .map(term -> Names.small(names.term(term)))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
