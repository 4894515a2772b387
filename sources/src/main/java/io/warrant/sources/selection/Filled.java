package io.warrant.sources.selection;

import io.warrant.engine.guideline.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The inputs of one run: what a chart filled in, and what a person gave, which goes before it.
///
/// @param given by a person
/// @param known what the chart filled in and nobody overruled
/// @param overruled what the chart says otherwise
/// @param open what the chart tells something of, but not so that it fits
public record Filled(
        Map<String, List<Value>> values,
        Map<String, List<Value>> given,
        List<Offer.Known> known,
        List<Offer.Known> overruled,
        List<Offer.Open> open) {

    public Filled {
        known = List.copyOf(known);
        overruled = List.copyOf(overruled);
        open = List.copyOf(open);
    }

    /// Without a chart.
    public static Filled by(Map<String, List<Value>> given) {
        return new Filled(given, given, List.of(), List.of(), List.of());
    }

    /// @param words the facts that fill in, as people read them
    public static Filled of(Filling filling, Map<String, List<Value>> given, FactWords words) {
        var values = new LinkedHashMap<String, List<Value>>();
        filling.filled().forEach(one -> values.put(one.need().code(), List.of(one.value())));
        values.putAll(given);
        var known = words.known(filling);
        return new Filled(
                values,
                given,
                known.stream().filter(one -> !given.containsKey(one.code())).toList(),
                known.stream().filter(one -> given.containsKey(one.code())).toList(),
                words.open(filling).stream()
                        .filter(one -> !given.containsKey(one.code()))
                        .toList());
    }
}
