package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which catalogue's entries lend their rows to which of another's, by the links between them.
final class Lending {

    private Lending() {}

    /// One entry that lends to another.
    ///
    /// @param relation how the lender compares with the borrower: `exact` or `broader`
    record Loan(DiseaseId lender, DiseaseId borrower, String relation) {

        /// The lender's affirming rows, each marked as lent; on loan, nothing is denied.
        List<Statement> rows(List<Statement> own) {
            return own.stream()
                    .filter(row -> !row.negated() && !row.isBorrowed())
                    .map(row ->
                            new Statement(
                                    row.source(),
                                    row.frequency(),
                                    false,
                                    row.citation(),
                                    row.limits(),
                                    new Statement.Loan(lender.value(), relation)))
                    .toList();
        }
    }

    /// The loans: first those between entries of the same disease, then those of broader ones, each
    /// in the order of borrowers, then lenders.
    static List<Loan> between(Collection<Disease> diseases, String lenders, String borrowers) {
        var relations = new TreeMap<DiseaseId, Map<DiseaseId, String>>();
        for (var disease : diseases) {
            for (var link : disease.links()) {
                var catalogue = link.target().catalogue();
                if (disease.id().catalogue().equals(borrowers) && catalogue.equals(lenders)) {
                    note(relations, disease.id(), link.target(), link.relation());
                } else if (disease.id().catalogue().equals(lenders)
                        && catalogue.equals(borrowers)) {
                    note(relations, link.target(), disease.id(), inverse(link.relation()));
                }
            }
        }
        var known = new java.util.TreeSet<DiseaseId>();
        diseases.forEach(disease -> known.add(disease.id()));
        var loans = new ArrayList<Loan>();
        relations.forEach((borrower, candidates) -> {
            if (!known.contains(borrower)) {
                return;
            }
            candidates.forEach((lender, relation) -> {
                if (relation.equals("exact") || relation.equals("broader")) {
                    loans.add(new Loan(lender, borrower, relation));
                }
            });
        });
        loans.sort(
                Comparator.comparing((Loan loan) -> !loan.relation().equals("exact"))
                        .thenComparing(Loan::borrower)
                        .thenComparing(Loan::lender));
        return loans;
    }

    private static void note(
            Map<DiseaseId, Map<DiseaseId, String>> relations,
            DiseaseId borrower,
            DiseaseId lender,
            String relation) {
        relations
                .computeIfAbsent(borrower, _ -> new TreeMap<>())
                .merge(lender, relation, (a, b) -> a.equals("exact") ? a : b);
    }

    private static String inverse(String relation) {
        return switch (relation) {
            case "broader" -> "narrower";
            case "narrower" -> "broader";
            default -> relation;
        };
    }
}
