package io.warrant.app.text;

import io.warrant.engine.argument.Explanation.Counterfactual;
import io.warrant.engine.clinical.Finding;

/// Single changes in words.
public final class Counterfactuals {

    private Counterfactuals() {}

    /// Such as `If ectopia lentis were observed as well`.
    public static String words(Counterfactual change) {
        var label = Names.small(change.label());
        boolean excluded = change.finding() instanceof Finding.Excluded;
        boolean suspected = change.finding() instanceof Finding.Suspected;
        return switch (change.change()) {
            case ADD ->
                    "If "
                            + label
                            + (excluded ? " were excluded as well" : " were observed as well");
            case DROP ->
                    "Without "
                            + label
                            + (excluded ? " (excluded)" : suspected ? " (suspected)" : "");
            case FLIP ->
                    "If "
                            + label
                            + (excluded
                                    ? " were excluded, not observed"
                                    : " were observed, not excluded");
        };
    }
}
