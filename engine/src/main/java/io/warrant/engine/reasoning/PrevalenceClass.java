package io.warrant.engine.reasoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Orphanet's classes of prevalence, as rates: the geometric middle of each.
final class PrevalenceClass {

    /// Each class, as the source writes it but without blanks, and its rate; the commonest first.
    static final SequencedMap<String, Double> RATES = rates();

    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) of ([1-9]\\d{0,8})");

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

    /// The share of people affected: of a class, or of a count such as `12 of 100`; 0 where the
    /// class is unknown or neither.
    static double rate(String band) {
        var counted = COUNT.matcher(band);
        if (counted.matches()) {
            return Double.parseDouble(counted.group(1)) / Double.parseDouble(counted.group(2));
        }
        return RATES.getOrDefault(band.replace(" ", ""), 0.0);
    }
}
