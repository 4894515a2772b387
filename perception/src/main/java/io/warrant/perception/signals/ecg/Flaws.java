package io.warrant.perception.signals.ecg;

/// What is wrong with the samples of a lead as they were recorded.
///
/// @param lost share of samples that were marked as lost
/// @param still the longest time at one value, in seconds
/// @param clipped share of samples at the highest or lowest value, in runs of three or more (for 30
///   ms at high rates)
record Flaws(double lost, double still, double clipped) {

    static final Flaws NONE = new Flaws(0, 0, 0);

    static Flaws of(float[] signal, double rate) {
        float top = Float.NEGATIVE_INFINITY;
        float bottom = Float.POSITIVE_INFINITY;
        int lost = 0;
        for (float sample : signal) {
            if (Float.isFinite(sample)) {
                top = Math.max(top, sample);
                bottom = Math.min(bottom, sample);
            } else {
                lost++;
            }
        }
        double near = 0.002 * (top - bottom);
        int longest = 0;
        int same = 0;
        int clipped = 0;
        int run = 0;
        // A coarse converter gives three equal samples at a rounded top; at high rates, more.
        int least = Math.max(3, (int) Math.ceil(0.03 * rate));
        for (int i = 0; i < signal.length; i++) {
            same = i > 0 && signal[i] == signal[i - 1] ? same + 1 : 0;
            longest = Math.max(longest, same);
            run = signal[i] > top - near || signal[i] < bottom + near ? run + 1 : 0;
            clipped += run == least ? least : run > least ? 1 : 0;
        }
        return new Flaws(
                (double) lost / signal.length, longest / rate, (double) clipped / signal.length);
    }
}
