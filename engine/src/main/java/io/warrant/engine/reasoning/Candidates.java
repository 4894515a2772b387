package io.warrant.engine.reasoning;

import io.warrant.engine.argument.BaseRate;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The diseases that are weighed against each other, and how likely each is before anything is
/// known.
final class Candidates {

    private final KnowledgeBase base;
    private final Basis.Settings settings;
    private final int[] diseases;
    private final double[] logPriors;
    private final double unlistedLogPrior;

    Candidates(KnowledgeBase base, Parameters parameters, Basis.Settings settings) {
        this.base = base;
        this.settings = settings;
        diseases =
                IntStream.range(0, base.diseases())
                        .filter(disease ->
                                belongs(base.diseaseId(disease)) && base.hasFindings(disease))
                        .toArray();
        if (diseases.length == 0) {
            throw new KnowledgeException(
                    "The knowledge describes no disease of the catalogue "
                            + settings.candidates()
                            + ". Choose another with --diseases.");
        }
        double unlisted = parameters.get(Parameter.UNLISTED_PRIOR);
        unlistedLogPrior = Math.log(unlisted);
        logPriors = new double[diseases.length];
        double sum = 0;
        for (int at = 0; at < diseases.length; at++) {
            logPriors[at] = rate(diseases[at], parameters);
            sum += logPriors[at];
        }
        for (int at = 0; at < diseases.length; at++) {
            logPriors[at] = Math.log(logPriors[at] / sum * (1 - unlisted));
        }
    }

    private boolean belongs(DiseaseId id) {
        return settings.candidates() == Basis.Candidates.ALL
                || settings.candidates().name().equals(id.catalogue());
    }

    private double rate(int disease, Parameters parameters) {
        return switch (settings.prior()) {
            case UNIFORM -> 1;
            case PREVALENCE ->
                    prevalences(disease).stream()
                            .mapToDouble(row -> PrevalenceClass.rate(row.band()))
                            .filter(rate -> rate > 0)
                            .max()
                            .orElse(parameters.get(Parameter.UNKNOWN_PREVALENCE));
        };
    }

    /// What is stated of how common the disease is, by its own entry or one that is the same
    /// disease.
    private List<Disease.Prevalence> prevalences(int disease) {
        var entry = base.diseaseEntry(disease);
        var all = new ArrayList<>(entry.prevalences());
        for (var link : entry.links()) {
            int other = base.disease(link.target());
            if (link.relation().equals("exact") && other >= 0) {
                all.addAll(base.diseaseEntry(other).prevalences());
            }
        }
        return all;
    }

    BaseRate baseRate(int position) {
        var backing =
                settings.prior() == Basis.Prior.UNIFORM
                        ? List.<Disease.Prevalence>of()
                        : prevalences(diseases[position]);
        return new BaseRate(logPriors[position], backing);
    }

    BaseRate unlisted() {
        return new BaseRate(unlistedLogPrior, List.of());
    }

    int size() {
        return diseases.length;
    }

    int[] diseases() {
        return diseases;
    }

    double[] logPriors() {
        return logPriors;
    }
}
