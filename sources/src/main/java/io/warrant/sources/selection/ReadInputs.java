package io.warrant.sources.selection;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.selection.Chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a record fills in of a calculator's inputs.
///
/// @param given the inputs, in the calculator's units
/// @param known the same with what they rest on
/// @param open what something is known of, but not so that it fits
public record ReadInputs(Map<String, Given> given, List<Offer.Known> known, List<Offer.Open> open) {

    /// Without a record.
    public static final ReadInputs NONE = new ReadInputs(Map.of(), List.of(), List.of());

    public ReadInputs {
        known = List.copyOf(known);
        open = List.copyOf(open);
    }

    public static ReadInputs of(Calculator calculator, Chart chart, KnowledgeBase base) {
        var instrument = InstrumentIndex.of(base).calculator(calculator);
        return CalculatorFilling.read(instrument, chart, base.ontology());
    }

    /// With what a person gave, which goes before it.
    public ReadInputs overruledBy(Map<String, Given> typed) {
        var all = new LinkedHashMap<>(given);
        all.putAll(typed);
        return new ReadInputs(
                all,
                known.stream().filter(one -> !typed.containsKey(one.code())).toList(),
                open.stream().filter(one -> !typed.containsKey(one.code())).toList());
    }
}
