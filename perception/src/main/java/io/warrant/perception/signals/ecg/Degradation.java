package io.warrant.perception.signals.ecg;

import io.warrant.perception.recording.Tracing;

import java.util.Random;

/// Makes ECGs worse on purpose, so that it can be measured how confidence follows accuracy.
public final class Degradation {

    private Degradation() {}

    /// In which way; each says what a severity of 1 comes to.
    public enum Kind {
        /// White noise with a standard deviation of 0.15 mV.
        NOISE,
        /// A slow wave of 3 mV to either side, once in 4 s.
        DRIFT,
        /// Cut off above a quarter of the largest excursion of each lead.
        CLIPPING,
        /// A fifth of the samples is lost, in gaps of a tenth of a second.
        LOSS
    }

    private static final double NOISE_MILLIVOLTS = 0.15;
    private static final double DRIFT_MILLIVOLTS = 3;
    private static final double DRIFT_SECONDS = 4;
    private static final double MOST_CUT = 0.75;
    private static final double MOST_LOST = 0.2;
    private static final double GAP_SECONDS = 0.1;

    /// @param severity from 0 (as it is) to 1
    /// @param seed the same one gives the same ECG
    public static Tracing of(Tracing tracing, Kind kind, double severity, long seed) {
        var random = new Random(seed);
        var samples = new float[tracing.samples().length][];
        for (int lead = 0; lead < samples.length; lead++) {
            samples[lead] = tracing.samples()[lead].clone();
            switch (kind) {
                case NOISE -> noise(samples[lead], severity, random);
                case DRIFT -> drift(samples[lead], severity, tracing.rate());
                case CLIPPING -> clip(samples[lead], severity);
                case LOSS -> lose(samples[lead], severity, tracing.rate(), random);
            }
        }
        return new Tracing(tracing.document(), tracing.rate(), tracing.leads(), samples);
    }

    private static void noise(float[] lead, double severity, Random random) {
        for (int i = 0; i < lead.length; i++) {
            lead[i] += (float) (severity * NOISE_MILLIVOLTS * random.nextGaussian());
        }
    }

    private static void drift(float[] lead, double severity, double rate) {
        for (int i = 0; i < lead.length; i++) {
            double turn = 2 * Math.PI * i / rate / DRIFT_SECONDS;
            lead[i] += (float) (severity * DRIFT_MILLIVOLTS * Math.sin(turn));
        }
    }

    private static void clip(float[] lead, double severity) {
        float most = 0;
        for (float sample : lead) {
            most = Float.isFinite(sample) ? Math.max(most, Math.abs(sample)) : most;
        }
        float limit = (float) (most * (1 - MOST_CUT * severity));
        for (int i = 0; i < lead.length; i++) {
            lead[i] = Float.isFinite(lead[i]) ? Math.clamp(lead[i], -limit, limit) : lead[i];
        }
    }

    private static void lose(float[] lead, double severity, double rate, Random random) {
        int gap = Math.max(1, (int) (GAP_SECONDS * rate));
        for (int from = 0; from < lead.length; from += gap) {
            if (random.nextDouble() < severity * MOST_LOST) {
                for (int i = from; i < Math.min(from + gap, lead.length); i++) {
                    lead[i] = Float.NaN;
                }
            }
        }
    }
}
