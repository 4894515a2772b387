package io.warrant.sources.selection;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Wanted;

import java.util.List;

/// Puts together what instruments are held against: the chart with the names of its findings and of
/// the diseases that lead the differential.
public final class Leading {

    private static final int MOST = 5;

    /// A disease leads if it is at least so likely.
    private static final double LEAST = 0.05;

    private final Reasoner reasoner;

    private Leading(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    public static Leading of(Reasoner reasoner) {
        return new Leading(reasoner);
    }

    /// @param parts what is to count in the choice
    public Wanted wanted(Chart chart, Wanted.Parts parts) {
        var ontology = reasoner.base().ontology();
        var findings =
                chart.findings().stream()
                        .filter(finding -> finding instanceof Finding.Observed)
                        .map(finding -> ontology.resolve(finding.term()))
                        .filter(term -> term >= 0)
                        .map(ontology::label)
                        .toList();
        return new Wanted(chart, findings, findings.isEmpty() ? List.of() : diseases(chart), parts);
    }

    private List<String> diseases(Chart chart) {
        var settings =
                new Basis.Settings(
                        Basis.Candidates.usual(reasoner.base()),
                        Basis.Prior.UNIFORM,
                        Basis.Settings.COVERAGE,
                        Basis.Settings.CONFIDENCE);
        return reasoner.leaders(Case.of(chart.patient(), chart.findings()), settings, MOST).stream()
                .filter(leader -> leader.qualifier().probability().value() >= LEAST)
                .flatMap(leader ->
                        leader.claim() instanceof Claim.Diagnosis(_, var label)
                                ? java.util.stream.Stream.of(label)
                                : java.util.stream.Stream.empty())
                .toList();
    }
}
