package io.warrant.sources.selection;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All that can be chosen, as selection sees it.
public final class Instruments {

    private final NeedReader reader;

    public Instruments(NeedReader reader) {
        this.reader = reader;
    }

    /// The guidelines that can run, in their order.
    public List<Instrument> of(Guidelines guidelines) {
        var all = new ArrayList<Instrument>();
        for (var entry : guidelines.entries()) {
            if (entry.fault().isEmpty()) {
                all.add(
                        of(
                                entry,
                                guidelines.purpose(entry.at()),
                                needs(guidelines.model(entry.at()))));
            }
        }
        return all;
    }

    /// Calculators, in their order.
    public List<Instrument> of(List<Calculator> calculators) {
        return calculators.stream().map(this::instrument).toList();
    }

    private Instrument instrument(Calculator calculator) {
        return of(
                calculator,
                calculator.inputs().stream()
                        .map(input -> reader.need(input.name(), label(input.name()), List.of()))
                        .toList());
    }

    /// A calculator that asks for these.
    static Instrument of(Calculator calculator, List<Need> needs) {
        var about = calculator.about();
        return new Instrument(
                Instrument.Kind.CALCULATOR,
                calculator.name(),
                about.title(),
                new Instrument.Words(List.of(calculator.name().replace('-', ' ')), about.purpose()),
                needs);
    }

    /// A guideline that asks for these.
    static Instrument of(Guidelines.Entry entry, String purpose, List<Need> needs) {
        return new Instrument(
                Instrument.Kind.GUIDELINE,
                entry.id(),
                entry.name(),
                new Instrument.Words(entry.keywords(), purpose),
                needs);
    }

    /// Such as `heart rate`, or in capitals what is short: INR, pH.
    private static String label(String name) {
        var words = name.replace('-', ' ');
        boolean brief = words.length() <= 3 && !words.equals("age") && !words.equals("sex");
        return brief ? words.toUpperCase(Locale.ROOT) : words;
    }

    /// What a guideline asks for, in its order.
    public List<Need> needs(Guideline model) {
        return model.bindings().stream()
                .filter(binding -> binding.isInput())
                .flatMap(binding -> binding.elements().stream())
                .map(element ->
                        reader.need(
                                element.code(),
                                model.term(element.code(), "en"),
                                model.terms().boundTo(element.code())))
                .toList();
    }
}
