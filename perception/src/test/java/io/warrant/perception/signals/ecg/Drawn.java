package io.warrant.perception.signals.ecg;

import io.warrant.perception.recording.Tracing;

/// Draws an ECG whose waves are known.
public final class Drawn {

    private Drawn() {}

    /// Ten seconds at 75 beats a minute: P 160 ms and T 300 ms around a QRS complex of 90 ms.
    public static Tracing ecg(double rate) {
        int length = (int) (10 * rate);
        var samples = new float[12][length];
        for (int lead = 0; lead < 12; lead++) {
            double size = 0.6 + 0.05 * lead;
            double sign = lead == 3 ? -1 : 1;
            for (int i = 0; i < length; i++) {
                samples[lead][i] = (float) (sign * size * beat((i / rate + 0.4) % 0.8 - 0.4));
            }
        }
        return new Tracing("drawn", rate, TwelveLeads.NAMES, samples);
    }

    /// A beat, by seconds from its peak.
    private static double beat(double at) {
        return wave(at + 0.16, 0.022, 0.12)
                + wave(at + 0.025, 0.008, -0.1)
                + wave(at, 0.011, 1)
                + wave(at - 0.027, 0.009, -0.2)
                + wave(at - 0.26, 0.035, 0.3);
    }

    private static double wave(double at, double width, double height) {
        return height * Math.exp(-at * at / (2 * width * width));
    }
}
