package io.warrant.perception.signals.ecg;

import io.warrant.perception.recording.Tracing;

import java.util.List;

/// What was made of a twelve-lead ECG.
public sealed interface Ecg {

    /// It was measured.
    ///
    /// @param measurements always the same ones in the same order
    /// @param beat the usual beat by lead, then sample, at [TwelveLeads#RATE]
    /// @param shown where the beat that is shown for all begins, in seconds from the start
    /// @param peaks of all beats, in seconds
    record Measured(List<Measurement> measurements, float[][] beat, double shown, double[] peaks)
            implements Ecg {

        public Measured {
            measurements = List.copyOf(measurements);
        }

        /// Where the peak lies in the usual beat, in seconds from its start.
        public double usualPeak() {
            return (double) MedianBeat.PEAK / TwelveLeads.RATE;
        }
    }

    /// It can't be judged.
    ///
    /// @param because each defect in a sentence, with its measure
    record Unreadable(List<String> because) implements Ecg {

        public Unreadable {
            because = List.copyOf(because);
        }
    }

    /// @throws io.warrant.engine.errors.InvalidCaseException if it isn't a twelve-lead ECG
    static Ecg of(Tracing tracing) {
        var leads = TwelveLeads.of(tracing);
        var defects = Quality.defects(leads);
        if (!defects.isEmpty()) {
            return new Unreadable(defects);
        }
        var peaks = Beats.peaks(leads.samples());
        if (peaks.length < Heart.LEAST_BEATS) {
            return new Unreadable(
                    List.of(
                            "Too few beats were found (%d, at least %d are needed)."
                                    .formatted(peaks.length, Heart.LEAST_BEATS)));
        }
        return measured(Heart.of(leads.samples(), peaks));
    }

    private static Measured measured(Heart heart) {
        var beat = heart.beat();
        var leads = new float[beat.leads().length][MedianBeat.LENGTH];
        for (int lead = 0; lead < leads.length; lead++) {
            for (int i = 0; i < MedianBeat.LENGTH; i++) {
                leads[lead][i] = (float) beat.leads()[lead][i];
            }
        }
        var peaks = new double[beat.peaks().length];
        for (int i = 0; i < peaks.length; i++) {
            peaks[i] = (double) beat.peaks()[i] / TwelveLeads.RATE;
        }
        double shown = peaks[beat.shown(heart.leads()[0].length)];
        return new Measured(
                Measurements.of(heart),
                leads,
                shown - (double) MedianBeat.PEAK / TwelveLeads.RATE,
                peaks);
    }
}
