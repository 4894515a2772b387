package io.warrant.perception.signals.ecg;

/// An ECG taken apart: drift removed, beats found, their median and its waves.
///
/// @param leads without drift
/// @param beat the usual beat, at rest 0 before the QRS complex
record Heart(double[][] leads, MedianBeat beat, Landmarks marks) {

    private static final int RATE = TwelveLeads.RATE;

    /// Fewer beats make no median.
    static final int LEAST_BEATS = 3;

    /// @param peaks at least [#LEAST_BEATS]
    static Heart of(double[][] steady, int[] peaks) {
        double interval = interval(peaks);
        var rough = MedianBeat.of(steady, peaks);
        var marks = Landmarks.of(rough.leads(), interval);
        int rest = MedianBeat.PEAK - marks.qrs().from();
        var level = new double[steady.length][];
        for (int lead = 0; lead < steady.length; lead++) {
            level[lead] = levelled(steady[lead], rough.peaks(), rest);
        }
        var beat = MedianBeat.of(level, rough.peaks());
        return new Heart(level, beat, Landmarks.of(beat.leads(), interval));
    }

    /// The usual distance of beats, in samples.
    static double interval(int[] peaks) {
        return Smoothing.median(Beats.intervals(peaks)) * RATE;
    }

    /// Straight lines through the rest before each QRS complex become 0.
    private static double[] levelled(double[] lead, int[] peaks, int rest) {
        var levelled = lead.clone();
        double before = rest(lead, peaks[0] - rest);
        for (int i = 0; i < Math.clamp(peaks[0] - rest, 0, lead.length); i++) {
            levelled[i] -= before;
        }
        for (int beat = 0; beat < peaks.length; beat++) {
            int from = Math.clamp(peaks[beat] - rest, 0, lead.length);
            boolean last = beat + 1 == peaks.length;
            int to = last ? lead.length : Math.clamp(peaks[beat + 1] - rest, from, lead.length);
            double next = last ? before : rest(lead, peaks[beat + 1] - rest);
            for (int i = from; i < to; i++) {
                levelled[i] -= before + (next - before) * (i - from) / Math.max(1, to - from);
            }
            before = next;
        }
        return levelled;
    }

    private static double rest(double[] lead, int at) {
        int to = Math.clamp(at, 1, lead.length);
        return Segment.mean(lead, to - RATE / 40, to);
    }
}
