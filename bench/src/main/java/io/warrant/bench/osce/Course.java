package io.warrant.bench.osce;

import io.warrant.bench.osce.Turn.Phase;
import io.warrant.engine.clinical.DiseaseId;

import java.util.List;

/// One encounter from its opening to its end.
///
/// @param station its line in the file
/// @param policy how examinations and tests were chosen
/// @param truth the diseases that the right diagnosis names; none where the knowledge lists none
/// @param turns the steps, the opening first
public record Course(long station, OscePolicy policy, List<DiseaseId> truth, List<Turn> turns) {

    public Course {
        truth = List.copyOf(truth);
        turns = List.copyOf(turns);
    }

    public boolean isListed() {
        return !truth.isEmpty();
    }

    public Turn.Standing end() {
        return turns.getLast().standing();
    }

    /// How it stood when a phase was over.
    public Turn.Standing after(Phase phase) {
        var last = turns.getFirst();
        for (var turn : turns) {
            if (turn.phase().compareTo(phase) <= 0) {
                last = turn;
            }
        }
        return last.standing();
    }

    /// How it stood when so much, or the last bit less, was spent.
    public Turn.Standing at(double cost) {
        var last = turns.getFirst();
        for (var turn : turns) {
            if (turn.standing().spent() <= cost) {
                last = turn;
            }
        }
        return last.standing();
    }
}
