package io.warrant.app.perceive;

import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Recording;

import java.util.List;

/// What a model made of a recording.
///
/// @param model its name on the shelf
/// @param overruled what a person said against the model
/// @param overrulable on which concepts a person may
/// @param report the sentences of the model's draft of a report, each held against what else is
///   known; empty where it drafted none or nobody has checked it
public record Perceived(
        Recording recording,
        String model,
        ModelCard card,
        Perception perception,
        List<Overruling> overruled,
        List<String> overrulable,
        List<ReportCheck.Sentence> report) {

    public Perceived {
        overruled = List.copyOf(overruled);
        overrulable = List.copyOf(overrulable);
        report = List.copyOf(report);
    }

    /// Where a model that a person can't overrule drafted no report.
    public static Perceived of(
            Recording recording, String model, ModelCard card, Perception perception) {
        return new Perceived(recording, model, card, perception, List.of(), List.of(), List.of());
    }

    /// The same with another perception.
    Perceived with(Perception changed) {
        return new Perceived(recording, model, card, changed, overruled, overrulable, report);
    }

    /// The same with its report checked.
    Perceived checkedBy(ReportCheck check) {
        return perception instanceof Perception.Perceived seen && !seen.report().isEmpty()
                ? new Perceived(
                        recording,
                        model,
                        card,
                        perception,
                        overruled,
                        overrulable,
                        check.of(seen.report()))
                : this;
    }
}
