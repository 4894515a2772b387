package io.warrant.app.perceive;

import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Recording;

import java.util.List;

/// What a model made of a recording.
///
/// @param model its name on the shelf
/// @param report the sentences of the model's draft of a report, each held against what else is
///   known; empty where it drafted none or nobody has checked it
public record Perceived(
        Recording recording,
        String model,
        ModelCard card,
        Perception perception,
        List<ReportCheck.Sentence> report) {

    public Perceived {
        report = List.copyOf(report);
    }

    /// The same with its report checked.
    Perceived checkedBy(ReportCheck check) {
        return perception instanceof Perception.Perceived seen && !seen.report().isEmpty()
                ? new Perceived(recording, model, card, perception, check.of(seen.report()))
                : this;
    }
}
