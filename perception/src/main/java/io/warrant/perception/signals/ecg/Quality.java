package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether an ECG is good enough to be judged. Limits are set so that clean ECGs pass by far; an
/// ECG that a person would still read, with a lead less, is refused too, since models need all
/// leads.
final class Quality {

    /// Seconds.
    static final double SHORTEST = 5;

    /// Share of samples that may be lost.
    static final double MOST_LOST = 0.05;

    /// Millivolts between the 1st and the 99th hundredth of a lead's samples.
    static final double FLATTEST = 0.05;

    /// Seconds in which a lead may stay at one value.
    static final double LONGEST_STILL = 1.5;

    /// Share of samples that may lie at the highest or lowest value.
    static final double MOST_CLIPPED = 0.02;

    /// Millivolts that the drift may span.
    static final double MOST_DRIFT = 5;

    /// Noise against the span of the signal; white noise alone has about 0.12.
    static final double MOST_NOISE = 0.085;

    private static final int RATE = TwelveLeads.CARRIED;

    private Quality() {}

    /// Each defect in a sentence with its measure; none for a good ECG.
    static List<String> defects(TwelveLeads ecg) {
        double seconds = (double) ecg.recorded()[0].length / RATE;
        if (seconds < SHORTEST) {
            return List.of(
                    "It is too short (%.1f s, at least %.0f s are needed)."
                            .formatted(seconds, SHORTEST));
        }
        var defects = new ArrayList<String>();
        for (int lead = 0; lead < ecg.recorded().length; lead++) {
            var name = TwelveLeads.NAMES.get(lead);
            var signal = ecg.recorded()[lead];
            var flaws = ecg.flaws()[lead];
            tell(
                    defects,
                    name,
                    "has lost samples (share %.2f, at most %.2f)",
                    flaws.lost(),
                    MOST_LOST);
            if (span(signal, 0.01) < FLATTEST) {
                defects.add(
                        "Lead %s is flat (%.3f mV from peak to peak, at least %.2f mV are needed)."
                                .formatted(name, span(signal, 0.01), FLATTEST));
                continue;
            }
            tell(
                    defects,
                    name,
                    "stands still (%.1f s, at most %.1f s)",
                    flaws.still(),
                    LONGEST_STILL);
            tell(
                    defects,
                    name,
                    "is clipped (share %.3f of samples at the limit, at most %.3f)",
                    flaws.clipped(),
                    MOST_CLIPPED);
            tell(defects, name, "drifts (by %.1f mV, at most %.1f mV)", drift(signal), MOST_DRIFT);
            tell(
                    defects,
                    name,
                    "is noisy (noise %.3f of the signal, at most %.3f)",
                    noise(signal),
                    MOST_NOISE);
        }
        return List.copyOf(defects);
    }

    private static void tell(
            List<String> defects, String lead, String what, double measure, double most) {
        if (measure > most) {
            defects.add("Lead %s %s.".formatted(lead, what.formatted(measure, most)));
        }
    }

    /// What all but a share of the samples at either end span.
    static double span(double[] signal, double share) {
        var sorted = signal.clone();
        Arrays.sort(sorted);
        int cut = (int) (sorted.length * share);
        return sorted[sorted.length - 1 - cut] - sorted[cut];
    }

    /// What the median over a second spans.
    static double drift(double[] signal) {
        return span(Smoothing.drift(signal, RATE, RATE / 5), 0.01);
    }

    /// The usual size of what a smoothing over 5 samples takes away, outside the QRS complexes,
    /// against the signal's span. At a hundred samples a second this is what lies above about 20
    /// Hz.
    static double noise(double[] signal) {
        var smooth = Smoothing.mean(signal, 5);
        var rest = new double[signal.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.abs(signal[i] - smooth[i]);
        }
        var steady = new double[signal.length];
        var drift = Smoothing.drift(signal, RATE, RATE / 5);
        for (int i = 0; i < steady.length; i++) {
            steady[i] = signal[i] - drift[i];
        }
        return Smoothing.median(rest) / span(steady, 0.005);
    }
}
