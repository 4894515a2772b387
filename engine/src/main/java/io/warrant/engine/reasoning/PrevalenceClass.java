package io.warrant.engine.reasoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Orphanet's classes of prevalence, as rates: the geometric middle of each.
final class PrevalenceClass {

    /// Each class, as the source writes it but without blanks, and its rate; the commonest first.
    static final SequencedMap<String, Double> RATES = rates();

    private PrevalenceClass() {}

    private static SequencedMap<String, Double> rates() {
        var rates = new LinkedHashMap<String, Double>();
        rates.put(">1/1000", 2e-3);
        rates.put("6-9/10000", 7.3e-4);
        rates.put("1-5/10000", 2.2e-4);
        rates.put("1-9/100000", 3e-5);
        rates.put("1-9/1000000", 3e-6);
        rates.put("<1/1000000", 5e-7);
        return Collections.unmodifiableSequencedMap(rates);
    }

    /// The share of people affected, or 0 where the class is unknown or not a class.
    static double rate(String band) {
        return RATES.getOrDefault(band.replace(" ", ""), 0.0);
    }
}
