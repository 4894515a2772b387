package io.warrant.sources.build;

import io.warrant.engine.knowledge.Source;

import java.util.List;

/// What a build read, and what it could not take over.
///
/// @param readings what each release gave
/// @param losses what was left out and why; empty where all was taken over
/// @param notes what else there is to know, such as files that were not used
public record BuildReport(List<Reading> readings, List<Loss> losses, List<String> notes) {

    public BuildReport {
        readings = List.copyOf(readings);
        losses = List.copyOf(losses);
        notes = List.copyOf(notes);
    }

    /// What one release gave.
    ///
    /// @param source the release
    /// @param topic what it was read for
    /// @param rows the rows on diseases and terms, or the mappings or terms, that were taken over
    /// @param moved how many of them stand on a retired term and went to its certain replacement
    public record Reading(Source source, String topic, int rows, int moved) {}

    /// Rows of one release that were left out for one reason.
    ///
    /// @param source the release
    /// @param reason why
    /// @param rows how many
    /// @param examples the first of them, with their places
    public record Loss(Source source, String reason, int rows, List<String> examples) {

        public Loss {
            examples = List.copyOf(examples);
        }
    }

    /// How many rows were left out in all.
    public int lost() {
        return losses.stream().mapToInt(Loss::rows).sum();
    }
}
