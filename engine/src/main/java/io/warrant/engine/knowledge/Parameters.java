package io.warrant.engine.knowledge;

import io.warrant.engine.errors.ConfigurationException;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The values of all parameters, and where they come from.
public record Parameters(Map<Parameter, Double> values, String provenance) {

    public static final Parameters INITIAL =
            new Parameters(Map.of(), "found by experiment, see docs/experiments.md");

    public Parameters {
        var all = new EnumMap<Parameter, Double>(Parameter.class);
        for (var parameter : Parameter.values()) {
            double value = values.getOrDefault(parameter, parameter.initial());
            if (!parameter.allows(value)) {
                throw new ConfigurationException(
                        "Parameter "
                                + parameter
                                + " can't be "
                                + value
                                + ". Give "
                                + parameter.range()
                                + ".");
            }
            all.put(parameter, value);
        }
        values = Collections.unmodifiableMap(all);
    }

    public double get(Parameter parameter) {
        return values.getOrDefault(parameter, parameter.initial());
    }

    public Parameters with(Parameter parameter, double value) {
        var changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new Parameters(changed, provenance + "; " + parameter + " set to " + value);
    }
}
