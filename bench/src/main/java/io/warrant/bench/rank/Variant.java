package io.warrant.bench.rank;

import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The model with some of its parameters changed, to see what they are worth.
///
/// @param name what the change is called
/// @param changed the changed parameters; those that were used when the knowledge was compiled have
///   no effect any more
public record Variant(String name, Map<Parameter, Double> changed) {

    /// The model as it is.
    public static final Variant NONE = new Variant("as it is", Map.of());

    public Variant {
        var sorted = new EnumMap<Parameter, Double>(Parameter.class);
        sorted.putAll(changed);
        changed = Collections.unmodifiableMap(sorted);
    }

    Parameters applied(Parameters parameters) {
        var result = parameters;
        for (var change : changed.entrySet()) {
            result = result.with(change.getKey(), change.getValue());
        }
        return result;
    }
}
