package io.warrant.perception.measure;

import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Reliability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was measured of a model.
///
/// @param task the task's name
/// @param data what was measured on and how it was split, in a sentence
/// @param measures the numbers, the most important first
/// @param groups the same numbers by sex, age band and other attributes the data give
/// @param reliability how well the stated probabilities were borne out, where there are any
/// @param notices what else the reader should know, such as what was left out and why
/// @param endurance how fast it is and how it bears worse recordings, where that was looked at
/// @param confounding whether the concepts it decides by go with an attribute, where it has any
public record Report(
        String task,
        String data,
        List<Measure> measures,
        List<Group> groups,
        Optional<Reliability> reliability,
        List<String> notices,
        Optional<Endurance> endurance,
        Optional<Confounding> confounding) {

    /// Without a look at how it bears worse recordings and at its concepts.
    public Report(
            String task,
            String data,
            List<Measure> measures,
            List<Group> groups,
            Optional<Reliability> reliability,
            List<String> notices) {
        this(
                task,
                data,
                measures,
                groups,
                reliability,
                notices,
                Optional.empty(),
                Optional.empty());
    }

    public Report {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        notices = List.copyOf(notices);
    }

    public Report with(Endurance looked) {
        return changed(notices, Optional.of(looked), confounding);
    }

    public Report with(Confounding looked) {
        return changed(notices, endurance, Optional.of(looked));
    }

    /// With one more notice.
    public Report noting(String notice) {
        return changed(
                Stream.concat(notices.stream(), Stream.of(notice)).toList(),
                endurance,
                confounding);
    }

    private Report changed(
            List<String> notices,
            Optional<Endurance> endurance,
            Optional<Confounding> confounding) {
        return new Report(
                task, data, measures, groups, reliability, notices, endurance, confounding);
    }

    /// A number.
    ///
    /// @param name as in `AUC, normal or not`
    /// @param interval drawn by patient where patients are known
    public record Measure(String name, double value, Interval interval) {}

    /// A number for some of the patients.
    ///
    /// @param attribute as in `sex`
    /// @param value as in `female`
    /// @param count how many recordings
    public record Group(String attribute, String value, int count, Measure measure) {}
}
