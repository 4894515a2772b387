package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;

import java.util.ArrayList;
import java.util.List;

/// How likely a claim was before anything was known of the patient, and on whose word.
///
/// @param setting how common the diseases are held to be
/// @param parameters the values of the model's assumptions
record PriorLine(Basis.Prior setting, Parameters parameters) {

    void write(Html html, Argument argument) {
        html.open("p", "class", "prior").text("Prior probability ");
        html.element("b", Figures.oneIn(argument.baseRate().ln()));
        switch (argument.claim()) {
            case Claim.Unlisted _ -> html.text(", assumed.");
            case Claim.Diagnosis _ when setting == Basis.Prior.UNIFORM ->
                    html.text(": all candidates are held to be equally common.");
            case Claim.Diagnosis _ when argument.baseRate().backing().isEmpty() ->
                    html.text(": no source states how common it is, so that is assumed.");
            case Claim.Diagnosis _ -> prevalences(html, argument);
        }
        AssumptionList.line(html, assumed(argument));
        html.close("p");
    }

    private static void prevalences(Html html, Argument argument) {
        html.text(", from ");
        var separator = "";
        for (var each : argument.baseRate().backing()) {
            html.text(separator + each.type() + " " + each.band() + " (" + each.place());
            for (var reference : Evidence.references(each.reference())) {
                html.text(", ");
                Links.write(html, reference);
            }
            html.text(")");
            separator = "; ";
        }
        html.text(".");
    }

    /// What the priors of the arguments assume.
    List<Backing.Assumption> assumed(List<Argument> arguments) {
        return arguments.stream().flatMap(each -> assumed(each).stream()).distinct().toList();
    }

    private List<Backing.Assumption> assumed(Argument argument) {
        var assumed = new ArrayList<Backing.Assumption>();
        switch (argument.claim()) {
            case Claim.Unlisted _ -> assumed.add(assumption(Parameter.UNLISTED_PRIOR));
            case Claim.Diagnosis _ -> {
                if (setting == Basis.Prior.PREVALENCE && argument.baseRate().backing().isEmpty()) {
                    assumed.add(assumption(Parameter.UNKNOWN_PREVALENCE));
                }
            }
        }
        return assumed;
    }

    private Backing.Assumption assumption(Parameter parameter) {
        return new Backing.Assumption(parameter, parameters.get(parameter));
    }
}
