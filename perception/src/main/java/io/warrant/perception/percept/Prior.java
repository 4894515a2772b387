package io.warrant.perception.percept;

import io.warrant.engine.fusion.Opinion;
import io.warrant.perception.model.ModelCard;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How common a concept was among the recordings that a model's probabilities were calibrated on.
/// It stands among the settings of the model's card.
public final class Prior {

    private static final String NAME = "prior of ";

    private Prior() {}

    /// Settings with one more.
    ///
    /// @param share of the recordings, from 0 to 1
    public static Map<String, String> told(
            Map<String, String> settings, String concept, double share) {
        var all = new LinkedHashMap<>(settings);
        all.put(NAME + concept, String.format(Locale.ROOT, "%.4f", share));
        return all;
    }

    /// [Opinion#NO_PRIOR] where the card doesn't tell.
    public static double of(ModelCard card, String concept) {
        return Optional.ofNullable(card.made().settings().get(NAME + concept))
                .filter(text -> text.matches("0\\.\\d{1,8}"))
                .map(Double::parseDouble)
                .filter(share -> share > 0)
                .orElse(Opinion.NO_PRIOR);
    }
}
