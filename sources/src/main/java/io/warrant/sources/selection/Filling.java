package io.warrant.sources.selection;

import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Need;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a chart fills in of a guideline's inputs. What isn't known stays open, and so does what
/// can't be put in the input's form with certainty.
///
/// @param filled in the guideline's order
/// @param open what something is known of, but not so that it fits, with the reason
/// @param missing what nothing is known of
public record Filling(List<Filled> filled, List<Open> open, List<Need> missing) {

    private static final String CONTRADICTED = "the record says both that it is so and isn't";

    /// An input with its value, and the fact that the value rests on.
    public record Filled(Need need, Value value, Fact fact) {}

    /// @param reason as a clause
    public record Open(Need need, Fact fact, String reason) {}

    /// @param needs what the guideline asks for, as [Instruments#needs] tells
    public static Filling of(Program program, List<Need> needs, Chart chart, Ontology ontology) {
        var forms = new LinkedHashMap<String, InputForm>();
        InputForm.of(program).forEach(form -> forms.put(form.code(), form));
        var ways = new LinkedHashMap<String, List<Need>>();
        needs.forEach(need -> ways.computeIfAbsent(need.code(), _ -> new ArrayList<>()).add(need));
        var filling = new Filling(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var input : ways.entrySet()) {
            var form = forms.get(input.getKey());
            if (form == null) {
                filling.missing.add(input.getValue().getFirst());
            } else {
                filling.fill(new Fitting(program, form), input.getValue(), chart, ontology);
            }
        }
        return new Filling(
                List.copyOf(filling.filled),
                List.copyOf(filling.open),
                List.copyOf(filling.missing));
    }

    /// By the first of the ways in which something fits, if no other says otherwise.
    private void fill(Fitting fitting, List<Need> ways, Chart chart, Ontology ontology) {
        var fits = new ArrayList<Filled>();
        var misfits = new ArrayList<Open>();
        for (var need : ways) {
            var known = chart.of(need.aspect(), ontology);
            if (known.isPresent()) {
                var fact = known.get();
                switch (fitting.fit(need, fact)) {
                    case Fitting.Fit.Fits(var value) -> fits.add(new Filled(need, value, fact));
                    case Fitting.Fit.Misfit(var reason) ->
                            misfits.add(new Open(need, fact, reason));
                }
            }
        }
        if (fits.isEmpty()) {
            if (misfits.isEmpty()) {
                missing.add(ways.getFirst());
            } else {
                open.add(misfits.getFirst());
            }
        } else if (fits.stream().map(Filled::value).distinct().count() == 1) {
            filled.add(fits.getFirst());
        } else {
            open.add(new Open(ways.getFirst(), fits.getFirst().fact(), CONTRADICTED));
        }
    }

    /// Whether every input has a value.
    public boolean isComplete() {
        return open.isEmpty() && missing.isEmpty();
    }
}
