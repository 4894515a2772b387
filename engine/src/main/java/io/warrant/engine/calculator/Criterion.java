package io.warrant.engine.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// What a score gives points for.
public final class Criterion {

    private final String text;
    private final List<Grade> grades;
    private final Function<Known, Grade> judge;

    /// What counts, and for how much.
    ///
    /// @param when the case, such as `under 50`
    public record Grade(String when, double points) {}

    /// A number that is computed from inputs.
    record Measured(String text, String unit, ToDoubleFunction<Known> value) {}

    /// Values on one side of a limit, and what they give.
    record Band(Relation relation, double limit, double points) {

        boolean holds(double value) {
            return relation.holds(value, limit);
        }

        String words(String unit) {
            return relation.words() + " " + plain(limit) + (unit.equals("1") ? "" : " " + unit);
        }
    }

    private Criterion(String text, List<Grade> grades, Function<Known, Grade> judge) {
        this.text = text;
        this.grades = List.copyOf(grades);
        this.judge = judge;
    }

    /// What is judged.
    public String text() {
        return text;
    }

    /// All its grades, of which just one holds.
    public List<Grade> grades() {
        return grades;
    }

    /// The points it gives; notes them as a step.
    double points(Known in) {
        var grade = judge.apply(in);
        return in.step(text + ": " + grade.when(), grade.points(), "points");
    }

    /// Points if a condition holds.
    static Criterion when(String text, double points, Predicate<Known> holds) {
        var yes = new Grade("yes", points);
        var no = new Grade("no", 0);
        return new Criterion(text, List.of(yes, no), in -> holds.test(in) ? yes : no);
    }

    /// Points for a sign that is present.
    static Criterion sign(String name, double points) {
        return when(words(name), points, in -> in.yes(name));
    }

    /// The same points for each of some signs.
    static List<Criterion> signs(double points, String... names) {
        return List.of(names).stream().map(name -> sign(name, points)).toList();
    }

    /// Points once, if one sign of several is present.
    static Criterion any(String text, double points, String... names) {
        return when(text, points, in -> List.of(names).stream().anyMatch(in::yes));
    }

    /// Points by the place of the answer.
    static Criterion answer(Input.Choice input, double... points) {
        var grades = new ArrayList<Grade>();
        for (int i = 0; i < points.length; i++) {
            grades.add(new Grade(input.answers().get(i), points[i]));
        }
        return new Criterion(
                words(input.name()),
                grades,
                in -> {
                    int at = input.answers().indexOf(in.answer(input.name()));
                    if (at >= grades.size()) {
                        throw new ContradictionException(
                                input.name()
                                        + " is "
                                        + in.answer(input.name())
                                        + ", for which there are no points");
                    }
                    return grades.get(at);
                });
    }

    /// As many points as the rank of what holds.
    ///
    /// @param whens what has the ranks from 0
    static Criterion ranked(String text, ToIntFunction<Known> rank, String... whens) {
        var grades = new ArrayList<Grade>();
        for (int i = 0; i < whens.length; i++) {
            grades.add(new Grade(whens[i], i));
        }
        return new Criterion(text, grades, in -> grades.get(rank.applyAsInt(in)));
    }

    /// As many points as a number says.
    ///
    /// @param each what gives one point
    static Criterion each(String each, Measured number) {
        return new Criterion(
                number.text(),
                List.of(new Grade(each, 1)),
                in -> {
                    double value = number.value().applyAsDouble(in);
                    return new Grade(plain(value), value);
                });
    }

    /// Points by bands of an input.
    ///
    /// @param bands limit and points in turn, then the points of the rest; the first band whose
    ///   relation to its limit holds counts
    static Criterion bands(Input.Quantity input, Relation relation, double... bands) {
        return bands(
                new Measured(words(input.name()), input.unit(), in -> in.number(input.name())),
                relation,
                bands);
    }

    /// Points by bands of a number that is computed from inputs.
    static Criterion bands(Measured number, Relation relation, double... bands) {
        var all = new Band[bands.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Band(relation, bands[2 * i], bands[2 * i + 1]);
        }
        return bands(number, bands[bands.length - 1], all);
    }

    /// Points by bands of an input whose limits belong to different sides.
    ///
    /// @param rest the points where no band holds
    static Criterion bands(Input.Quantity input, double rest, Band... bands) {
        return bands(
                new Measured(words(input.name()), input.unit(), in -> in.number(input.name())),
                rest,
                bands);
    }

    private static Criterion bands(Measured number, double rest, Band... bands) {
        var grades = new ArrayList<Grade>();
        for (var band : bands) {
            grades.add(new Grade(band.words(number.unit()), band.points()));
        }
        grades.add(new Grade("else", rest));
        return new Criterion(
                number.text(),
                grades,
                in -> {
                    double value = number.value().applyAsDouble(in);
                    int at = 0;
                    while (at < bands.length && !bands[at].holds(value)) {
                        at++;
                    }
                    return grades.get(at);
                });
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    /// A number without needless digits.
    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.valueOf(value);
    }
}
