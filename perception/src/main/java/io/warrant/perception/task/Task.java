package io.warrant.perception.task;

import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.Report;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.Optional;

/// Something a model can learn from labelled data. `warrant perception train NAME`, `warrant bench
/// perception NAME` and `warrant perceive` are these three methods.
public interface Task extends Opener {

    /// What is learnt from which data, in a sentence.
    String about();

    /// Learns from all of the data, measures by cross-validation or on a part set aside, and writes
    /// card and weights into a folder.
    ///
    /// @throws io.warrant.engine.errors.InvalidCaseException if the data can't be used
    void train(Path data, Path folder, Choices choices, Progress progress);

    /// Measures: on the test data where there are any, after learning from all of the data; else by
    /// cross-validation.
    Report measure(Path data, Optional<Path> test, Choices choices, Progress progress);

    /// Whether a person may tell attributes of patients beside the data. Tables tell them in their
    /// own columns.
    default boolean takesAttributes() {
        return false;
    }

    /// What a person may choose.
    ///
    /// @param seed the same seed gives the same model
    /// @param threads at least 1
    /// @param attributes what groups are compared by, beside what the data tell
    record Choices(long seed, int threads, Attributes attributes) {

        public Choices(long seed, int threads) {
            this(seed, threads, Attributes.NONE);
        }
    }
}
