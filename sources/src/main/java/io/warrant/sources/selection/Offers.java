package io.warrant.sources.selection;

import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.guideline.Outcome;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;
import io.warrant.engine.selection.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fills in what was chosen, and runs it if nothing is lacking.
public final class Offers {

    private final Guidelines guidelines;
    private final Ontology ontology;
    private final Interpreter interpreter;
    private final FactWords words;

    /// @param interpreter runs guidelines, at a moment of its own
    public Offers(Guidelines guidelines, Ontology ontology, Interpreter interpreter) {
        this.guidelines = guidelines;
        this.ontology = ontology;
        this.interpreter = interpreter;
        words = new FactWords(ontology);
    }

    public Offer of(Selection selection, Chart chart) {
        var instrument = selection.instrument();
        if (instrument.kind() == Instrument.Kind.CALCULATOR) {
            return Calculators.find(instrument.id())
                    .map(one -> new CalculatorFilling(one, ontology).of(selection, chart, ontology))
                    .orElseGet(() -> bare(selection));
        }
        var program =
                guidelines.exactly(instrument.id()).map(entry -> guidelines.program(entry.at()));
        return program.map(found -> offer(selection, found, chart))
                .orElseGet(() -> bare(selection));
    }

    private static Offer bare(Selection selection) {
        return new Offer(selection, List.of(), List.of(), List.of(), List.of());
    }

    private Offer offer(Selection selection, Program program, Chart chart) {
        var filling = Filling.of(program, selection.instrument().needs(), chart, ontology);
        return new Offer(
                selection,
                words.known(filling),
                words.open(filling),
                filling.missing().stream().map(Need::label).toList(),
                filling.isComplete() && !filling.filled().isEmpty()
                        ? result(program, filling)
                        : List.of());
    }

    private List<Offer.Line> result(Program program, Filling filling) {
        var outcome = interpreter.run(program, Filled.of(filling, Map.of(), words).values());
        if (!outcome.applies()) {
            return List.of(new Offer.Line("It doesn't apply", String.join("; ", outcome.unmet())));
        }
        return lines(program, outcome);
    }

    private static List<Offer.Line> lines(Program program, Outcome outcome) {
        var lines = new ArrayList<Offer.Line>();
        for (var binding : program.guideline().bindings()) {
            for (var element : binding.elements()) {
                var value = outcome.value(element.code());
                boolean unset = value instanceof Value.Quantity quantity && quantity.isUnset();
                if (!binding.isInput() && !value.isMissing() && !unset) {
                    lines.add(
                            new Offer.Line(
                                    program.guideline().term(element.code(), "en"),
                                    value.text().strip()));
                }
            }
        }
        return lines;
    }
}
