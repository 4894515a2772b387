package io.warrant.engine.calculator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All calculators, by name.
public final class Calculators {

    private static final List<Calculator> ALL =
            Stream.of(
                            ApacheScore.all(),
                            BloodEquations.all(),
                            BodyEquations.all(),
                            CapriniScore.all(),
                            ClotScores.all(),
                            ComorbidityScores.all(),
                            CriticalScores.all(),
                            DoseEquations.all(),
                            FluidEquations.all(),
                            FraminghamRisk.all(),
                            GapEquations.all(),
                            HeartEquations.all(),
                            HeartScores.all(),
                            InfectionScores.all(),
                            KidneyEquations.all(),
                            LiverScores.all(),
                            PneumoniaScore.all(),
                            PregnancyDates.all())
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Calculator::name))
                    .toList();

    private Calculators() {}

    public static List<Calculator> all() {
        return ALL;
    }

    /// A calculator by its name or its title, in any case.
    public static Optional<Calculator> find(String wanted) {
        var text = wanted.strip();
        return ALL.stream()
                .filter(one ->
                        one.name().equalsIgnoreCase(text)
                                || one.about().title().equalsIgnoreCase(text))
                .findFirst();
    }

    /// Those in whose name, title, purpose or inputs every word begins somewhere.
    public static List<Calculator> search(String words) {
        var wanted = parts(words).toList();
        return ALL.stream()
                .filter(one -> {
                    var all = parts(text(one)).toList();
                    return wanted.stream()
                            .allMatch(word -> all.stream().anyMatch(it -> it.startsWith(word)));
                })
                .toList();
    }

    private static String text(Calculator one) {
        return String.join(
                " ",
                one.name(),
                one.about().title(),
                one.about().purpose(),
                one.about().kind().words(),
                one.inputs().stream().map(Input::name).collect(Collectors.joining(" ")));
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty());
    }
}
