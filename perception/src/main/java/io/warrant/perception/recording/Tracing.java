package io.warrant.perception.recording;

import java.util.List;

/// Signals recorded together, such as the twelve leads of an ECG.
///
/// @param rate samples a second
/// @param leads their names, as in `II`
/// @param samples one row a lead, in the unit of the lead (millivolts for an ECG)
public record Tracing(String document, double rate, List<String> leads, float[][] samples)
        implements Recording {

    public Tracing {
        leads = List.copyOf(leads);
        if (leads.size() != samples.length || leads.isEmpty() || !(rate > 0)) {
            throw new IllegalArgumentException("A tracing has a rate, and samples for each lead.");
        }
    }

    @Override
    public String digest() {
        var digest = new Digest("tracing " + rate + " " + leads);
        for (var lead : samples) {
            digest.with(lead);
        }
        return digest.close();
    }

    /// How many samples each lead has.
    public int length() {
        return samples[0].length;
    }

    /// How long it lasts.
    public double seconds() {
        return length() / rate;
    }
}
