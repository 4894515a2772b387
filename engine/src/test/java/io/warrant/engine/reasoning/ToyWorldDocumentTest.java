package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The figures of `docs/toy-world.md`, which were worked by hand, are those that the engine gives.
class ToyWorldDocumentTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/toy-world.md");

    private final KnowledgeBase base = ToyWorld.knowledge();
    private final Weights weights = new Weights(base, Parameters.INITIAL);

    @Test
    void expectations() throws IOException {
        var rows = table("| disease | finding |");
        assertThat(rows).hasSize(10);
        for (var row : rows) {
            int disease = disease(row.get(0));
            int term = term(row.get(1));
            int association =
                    IntStream.range(
                                    base.firstAssociation(disease),
                                    base.firstAssociation(disease + 1))
                            .filter(at -> base.associationTerm(at) == term)
                            .findFirst()
                            .orElseThrow();
            check(row, 4, base.expected(association));
        }
    }

    @Test
    void backgrounds() throws IOException {
        var rows = table("| finding | sum |");
        assertThat(rows).hasSize(3);
        for (var row : rows) {
            double background = weights.background(term(row.getFirst()));
            check(row, 1, background * 6 - 0.5);
            check(row, 2, background);
        }
    }

    @Test
    void theCase() throws IOException {
        var differential =
                Reasoner.of(base, "toy", "00")
                        .diagnose(
                                Case.of(
                                        Patient.UNKNOWN,
                                        List.of(
                                                new Finding.Observed(
                                                        ToyWorld.RING_RASH, typed("ring rash")),
                                                new Finding.Excluded(
                                                        ToyWorld.LOUD_MURMUR,
                                                        typed("loud murmur")))),
                                new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM),
                                5);
        var arguments = new ArrayList<>(differential.arguments());
        arguments.add(differential.unlisted());
        var rows = table("| claim |");
        assertThat(rows).hasSameSizeAs(arguments);
        for (var row : rows) {
            var argument =
                    arguments.stream()
                            .filter(other -> name(other).equals(row.getFirst()))
                            .findFirst()
                            .orElseThrow();
            double breadth = breadth(argument);
            double ringRash = argument.warrants().getFirst().ratio().ln();
            double sum = argument.baseRate().ln() + argument.weight().ln();
            check(row, 1, argument.baseRate().ln());
            assertThat(weights.temper(number(row, 2) - number(row, 3)))
                    .isCloseTo(ringRash, within(1e-4));
            check(row, 3, breadth);
            check(row, 4, ringRash);
            check(row, 5, argument.warrants().getLast().ratio().ln());
            check(row, 6, sum);
            check(row, 7, argument.qualifier().raw().value());
        }
    }

    private double breadth(Argument argument) {
        return switch (argument.claim()) {
            case Claim.Diagnosis(var disease, _) -> weights.breadth(base.disease(disease));
            case Claim.Unlisted() -> 0;
        };
    }

    private static String name(Argument argument) {
        return switch (argument.claim()) {
            case Claim.Diagnosis(_, var label) -> label;
            case Claim.Unlisted() -> "Unlisted";
        };
    }

    private int disease(String label) {
        return IntStream.range(0, base.diseases())
                .filter(disease -> base.diseaseLabel(disease).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private int term(String label) {
        return base.names().exactly(label).getFirst().term();
    }

    private static Origin typed(String text) {
        return new Origin.Typed(text);
    }

    /// The cells of a table below its heading line.
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith(heading))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column).replace('−', '-'));
    }

    /// Documents round to four decimals and write a true minus.
    private static void check(List<String> row, int column, double actual) {
        double written = number(row, column);
        assertThat(actual)
                .as("%s, column %s", row.getFirst(), column)
                .isCloseTo(written, within(6e-5));
    }
}
