package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Judges a row of a table.
///
/// @param calibrators by class
record TableProvider(ModelCard card, Columns columns, Learnt learnt, List<Calibrator> calibrators)
        implements Provider {

    TableProvider {
        calibrators = List.copyOf(calibrators);
    }

    @Override
    public Perception perceive(Recording recording) {
        if (!(recording instanceof Row row)) {
            throw new InvalidCaseException(
                    "The model " + card.task() + " reads " + card.reads() + ". Give it one.");
        }
        var numbers = columns.numbers(row);
        var probabilities = TableTask.probabilities(learnt.outputs(numbers), calibrators);
        var percepts = new ArrayList<Percept>();
        for (int kind = 0; kind < probabilities.length; kind++) {
            var reasons = learnt.because(numbers, kind);
            var concept = card.concepts().get(kind);
            percepts.add(
                    new Percept(
                            concept.name(),
                            TermId.parse(concept.term()),
                            probabilities[kind],
                            where(row, reasons),
                            reasons.isEmpty()
                                    ? "Nothing in the row speaks for it."
                                    : "For it speaks "
                                            + reasons.stream()
                                                    .map(Learnt.Reason::told)
                                                    .collect(Collectors.joining("; "))
                                            + ".",
                            Prior.of(card, concept.name())));
        }
        return new Perception.Perceived(percepts, List.of(), columns.notices(row));
    }

    private Where where(Row row, List<Learnt.Reason> reasons) {
        if (reasons.isEmpty() || reasons.getFirst().column() < 0) {
            return new Where.Everywhere();
        }
        // A value that is missing may speak, too, but stands nowhere in the row.
        var name = columns.inputs().get(reasons.getFirst().column()).name();
        return Optional.ofNullable(row.values().get(name))
                .<Where>map(value -> new Where.Column(name, value))
                .orElseGet(Where.Everywhere::new);
    }

    @Override
    public void close() {
        learnt.close();
    }
}
