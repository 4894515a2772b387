package io.warrant.engine.reasoning;

import java.util.Locale;

/// Orphanet's classes of prevalence, as rates: the geometric middle of each.
final class PrevalenceClass {

    private PrevalenceClass() {}

    /// The share of people affected, or 0 where the class is unknown or not a class.
    static double rate(String band) {
        return switch (band.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case ">1/1000" -> 2e-3;
            case "6-9/10000" -> 7.3e-4;
            case "1-5/10000" -> 2.2e-4;
            case "1-9/100000" -> 3e-5;
            case "1-9/1000000" -> 3e-6;
            case "<1/1000000" -> 5e-7;
            default -> 0;
        };
    }
}
