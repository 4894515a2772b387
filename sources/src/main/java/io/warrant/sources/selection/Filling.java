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

    public Filling {
        filled = List.copyOf(filled);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
    }

    /// An input with its value, and the fact that the value rests on.
    public record Filled(Need need, Value value, Fact fact) {}

    /// @param reason as a clause
    public record Open(Need need, Fact fact, String reason) {}

    /// @param needs what the guideline asks for, as [Instruments#needs] tells
    public static Filling of(Program program, List<Need> needs, Chart chart, Ontology ontology) {
        var filled = new ArrayList<Filled>();
        var open = new ArrayList<Open>();
        var missing = new ArrayList<Need>();
        var forms = new LinkedHashMap<String, InputForm>();
        InputForm.of(program).forEach(form -> forms.put(form.code(), form));
        for (var need : needs) {
            var fact = chart.of(need.aspect(), ontology);
            var form = forms.get(need.code());
            if (fact.isEmpty() || form == null) {
                missing.add(need);
                continue;
            }
            switch (new Fitting(program, form).fit(need, fact.orElseThrow())) {
                case Fitting.Fit.Fits(var value) ->
                        filled.add(new Filled(need, value, fact.orElseThrow()));
                case Fitting.Fit.Misfit(var reason) ->
                        open.add(new Open(need, fact.orElseThrow(), reason));
            }
        }
        return new Filling(filled, open, missing);
    }

    /// Whether every input has a value.
    public boolean isComplete() {
        return open.isEmpty() && missing.isEmpty();
    }
}
