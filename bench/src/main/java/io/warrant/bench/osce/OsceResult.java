package io.warrant.bench.osce;

import io.warrant.bench.compare.McNemar;
import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Measured;
import io.warrant.bench.osce.Turn.Standing;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// All that was measured.
///
/// @param choices how
/// @param knowledge its name
/// @param fingerprint its content hash
/// @param courses every encounter, by station, then policy
public record OsceResult(
        OsceChoices choices, String knowledge, String fingerprint, List<Course> courses) {

    /// The ranks that count as found.
    public static final List<Integer> TOPS = List.of(1, 3, 10);

    /// How likely a first claim is that passes for sure.
    public static final double SURE = 0.9;

    public OsceResult {
        courses = List.copyOf(courses);
    }

    public List<Course> of(OscePolicy policy) {
        return courses.stream().filter(course -> course.policy() == policy).toList();
    }

    public int stations() {
        return of(choices.policies().getFirst()).size();
    }

    /// How many of the stations' diagnoses the knowledge lists.
    public int listed() {
        return (int) of(choices.policies().getFirst()).stream().filter(Course::isListed).count();
    }

    /// The share of the listed stations whose right disease stands among the first so many.
    ///
    /// @param when the moment that is looked at
    public Measured found(OscePolicy policy, Function<Course, Standing> when, int top) {
        return mean(policy, Course::isListed, course -> when.apply(course).rank() <= top ? 1 : 0);
    }

    /// The mean of a number over all encounters of a policy that are meant.
    public Measured mean(
            OscePolicy policy, Predicate<Course> meant, ToDoubleFunction<Course> number) {
        var sample = of(policy).stream().filter(meant).toList();
        var clusters = sample.stream().map(List::of).toList();
        if (sample.isEmpty()) {
            return new Measured(0, new Interval(0, 1));
        }
        var interval =
                Bootstrap.intervals(
                        clusters, some -> new double[] {mean(some, number)}, choices.seed())[0];
        return new Measured(mean(sample, number), interval);
    }

    private static double mean(List<Course> sample, ToDoubleFunction<Course> number) {
        return sample.stream().mapToDouble(number).average().orElse(0);
    }

    /// Whether one policy has the right disease among the first so many more often than another, at
    /// the end and on the same listed stations.
    public McNemar test(OscePolicy one, OscePolicy other, int top) {
        var theirs = of(other);
        int onlyOne = 0;
        int onlyOther = 0;
        int at = 0;
        for (var course : of(one)) {
            boolean hit = course.isListed() && course.end().rank() <= top;
            var rival = theirs.get(at++);
            boolean theirHit = rival.isListed() && rival.end().rank() <= top;
            onlyOne += hit && !theirHit ? 1 : 0;
            onlyOther += theirHit && !hit ? 1 : 0;
        }
        return McNemar.of(onlyOne, onlyOther);
    }
}
