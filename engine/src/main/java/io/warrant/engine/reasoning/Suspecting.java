package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Fusion;
import io.warrant.engine.fusion.Opinion;
import io.warrant.engine.ontology.Ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;

/// How likely suspected findings are in this patient. A record says that itself. A model says it of
/// recordings among which a finding was so common (its prior): what tells of this patient is how
/// far it moves the odds, and they start from how common the finding is among patients here
/// (virtual evidence; Pearl 1988, Probabilistic Reasoning in Intelligent Systems, section 2.2). So
/// a model that learnt where every second had it and says 19 % speaks against a rare finding, too.
record Suspecting(Weights weights, Ontology ontology) {

    private static final double LEAST = 1e-6;
    private static final double SURE = 0.01;

    UnderstoodCase weighed(UnderstoodCase subject) {
        if (subject.suspected().isEmpty()) {
            return subject;
        }
        var suspected = new ArrayList<UnderstoodCase.Suspicion>();
        var told = new ArrayList<String>();
        for (var finding : subject.subject().findings()) {
            if (finding instanceof Finding.Suspected one) {
                int term = ontology.index(one.term());
                double here = Math.clamp(weights.background(term), LEAST, 1 - LEAST);
                double probability = probability(one, here);
                suspected.add(new UnderstoodCase.Suspicion(term, probability));
                if (!isOfRecord(one.origin())) {
                    told.add(told(one, here, probability));
                }
            }
        }
        suspected.sort(Comparator.comparingInt(UnderstoodCase.Suspicion::term));
        var notices = new ArrayList<>(subject.notices());
        if (!told.isEmpty()) {
            notices.add(
                    new Notice(
                            Notice.Kind.WEIGHED,
                            "suspected",
                            "What models saw counts by how far it moves the odds of each finding"
                                    + " from those among patients here: "
                                    + String.join("; ", told)
                                    + "."));
        }
        return subject.with(suspected, notices);
    }

    /// @param here how common the finding is among patients here
    static double probability(Finding.Suspected finding, double here) {
        double stated = finding.probability();
        boolean certain = stated == 0 || stated == 1;
        return certain || isOfRecord(finding.origin())
                ? stated
                : 1 / (1 + Math.exp(-(Math.log(here / (1 - here)) + logRatio(finding))));
    }

    /// Whether the record itself suspects it, perhaps beside models.
    private static boolean isOfRecord(Origin origin) {
        return switch (origin) {
            case Origin.Perceived _ -> false;
            case Origin.Several(var sources, _) ->
                    sources.stream().anyMatch(each -> isOfRecord(each.origin()));
            case Origin.Entry _, Origin.Typed _, Origin.Words _, Origin.Confirmed _ -> true;
        };
    }

    private static double logRatio(Finding.Suspected finding) {
        return finding.origin() instanceof Origin.Several(_, Fusion fusion)
                ? fusion.logRatio()
                : new Opinion("", "", finding.probability(), prior(finding)).logRatio();
    }

    /// How common the finding was before the models were heard.
    private static double prior(Finding.Suspected finding) {
        return switch (finding.origin()) {
            case Origin.Perceived perceived -> perceived.prior();
            case Origin.Several(_, Fusion fusion) -> fusion.prior();
            case Origin.Entry _, Origin.Typed _, Origin.Words _, Origin.Confirmed _ ->
                    Opinion.NO_PRIOR;
        };
    }

    private String told(Finding.Suspected finding, double here, double probability) {
        double prior = prior(finding);
        return "%s, %s where %s had it%s; here %s have it, so it counts as %s"
                .formatted(
                        ontology.label(ontology.index(finding.term())),
                        percent(finding.probability()),
                        percent(prior),
                        prior == Opinion.NO_PRIOR ? " (assumed, since no model tells)" : "",
                        percent(here),
                        percent(probability));
    }

    /// What is nearly certain with more digits.
    private static String percent(double probability) {
        double open = Math.min(probability, 1 - probability);
        int digits = open >= SURE ? 0 : open >= SURE / 10 ? 1 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f %%", 100 * probability);
    }
}
