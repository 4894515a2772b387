package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A trained model of hazards.
///
/// @param horizon the time by which chances are told
record SurvivalProvider(ModelCard card, Columns columns, Trees trees, Hazard hazard, double horizon)
        implements Provider {

    @Override
    public Perception perceive(Recording recording) {
        if (!(recording instanceof Row row)) {
            throw new InvalidCaseException(
                    "The model " + SurvivalTask.NAME + " reads " + card.reads() + ". Give it one.");
        }
        var numbers = columns.numbers(row);
        double risk = trees.outputs(new float[][] {numbers})[0][0];
        var parts = trees.contributions(new float[][] {numbers})[0];
        var sources = columns.sources();
        var weights = new double[columns.inputs().size()];
        for (int i = 0; i < numbers.length; i++) {
            weights[sources[i]] += parts[i];
        }
        int most = 0;
        for (int i = 1; i < weights.length; i++) {
            most = Math.abs(weights[i]) > Math.abs(weights[most]) ? i : most;
        }
        var name = columns.inputs().get(most).name();
        var percept =
                new Percept(
                        card.concepts().getFirst().name(),
                        Optional.<TermId>empty(),
                        hazard.chance(risk, horizon),
                        new Where.Column(
                                name, Optional.ofNullable(row.values().get(name)).orElse("")),
                        String.format(
                                Locale.ROOT,
                                "The hazard is %.2f times that of a usual row; %s changes it"
                                        + " most, %.2f times.",
                                Math.exp(hazard.stretch() * risk),
                                name,
                                Math.exp(hazard.stretch() * weights[most])));
        return new Perception.Perceived(List.of(percept), List.of(), columns.notices(row));
    }

    @Override
    public void close() {
        trees.close();
    }
}
