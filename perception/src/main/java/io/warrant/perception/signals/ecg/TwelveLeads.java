package io.warrant.perception.signals.ecg;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Tracing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A twelve-lead ECG at one rate, in the usual order of leads, whatever order and rate it was
/// recorded in.
///
/// @param samples by lead, then sample, in millivolts at [#RATE], without drift; lost samples are
///   filled in straight
/// @param recorded the same with its drift, at [#CARRIED] samples a second, for the quality
/// @param flaws of the samples as they were recorded, by lead
public record TwelveLeads(double[][] samples, double[][] recorded, Flaws[] flaws) {

    /// Samples a second while waves are measured.
    public static final int RATE = 500;

    /// Samples a second that the signal carries: what lies above half of it isn't used, so that
    /// recordings of every rate are judged by the same.
    public static final int CARRIED = 100;

    /// The usual order.
    public static final List<String> NAMES =
            List.of("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6");

    private static final int SOME = 3;

    /// The longest recording that is judged whole, in seconds.
    private static final double LONGEST = 120;

    /// Takes the leads out of a tracing. Of the limb leads, two are enough: the others are what
    /// Einthoven and Goldberger define them to be.
    ///
    /// @throws InvalidCaseException if a lead is missing or the rate is too low or too high
    public static TwelveLeads of(Tracing tracing) {
        if (tracing.rate() < CARRIED || tracing.rate() > 10_000) {
            throw new InvalidCaseException(
                    "The ECG has %.1f samples a second, and from %d to 10000 can be read. Export it at a higher rate."
                            .formatted(tracing.rate(), CARRIED));
        }
        if (tracing.seconds() > LONGEST) {
            throw new InvalidCaseException(
                    "The ECG lasts %.0f s, and at most %.0f s are read at once. Cut out a part."
                            .formatted(tracing.seconds(), LONGEST));
        }
        var found = found(tracing);
        var flaws = new Flaws[NAMES.size()];
        Arrays.fill(flaws, Flaws.NONE);
        var recorded = new double[NAMES.size()][];
        for (int lead = 0; lead < recorded.length; lead++) {
            if (found[lead] >= 0) {
                var signal = tracing.samples()[found[lead]];
                flaws[lead] = Flaws.of(signal, tracing.rate());
                recorded[lead] = Resampling.of(filled(signal), tracing.rate(), CARRIED);
            }
        }
        derive(recorded, found);
        var samples = new double[recorded.length][];
        for (int lead = 0; lead < recorded.length; lead++) {
            samples[lead] = Resampling.of(steady(recorded[lead]), CARRIED, RATE);
        }
        return new TwelveLeads(samples, recorded, flaws);
    }

    /// Without slow drift: good enough to find beats.
    private static double[] steady(double[] signal) {
        var drift = Smoothing.drift(signal, CARRIED, CARRIED / 10);
        var steady = signal.clone();
        for (int i = 0; i < steady.length; i++) {
            steady[i] -= drift[i];
        }
        return steady;
    }

    /// Whether some leads of a twelve-lead ECG are among these, so that it is one, perhaps with
    /// others missing.
    public static boolean some(List<String> leads) {
        return leads.stream().filter(TwelveLeads::isLead).distinct().count() >= SOME;
    }

    static boolean isLead(String name) {
        return NAMES.stream().anyMatch(lead -> lead.equalsIgnoreCase(bare(name)));
    }

    /// `V1` of `Lead V1`.
    private static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("^(LEAD|ECG|MDC_ECG_LEAD)[ _-]+", "");
    }

    private static int[] found(Tracing tracing) {
        var names = tracing.leads().stream().map(TwelveLeads::bare).toList();
        var found =
                NAMES.stream()
                        .mapToInt(name -> names.indexOf(name.toUpperCase(Locale.ROOT)))
                        .toArray();
        var missing = new ArrayList<String>();
        boolean limbs = IntStream.range(0, 3).filter(lead -> found[lead] >= 0).count() >= 2;
        for (int lead = 0; lead < found.length; lead++) {
            if (found[lead] < 0 && !(limbs && lead < 6)) {
                missing.add(NAMES.get(lead));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidCaseException(
                    "The ECG lacks lead %s. All twelve are needed; of the limb leads, two of I, II and III."
                            .formatted(String.join(", ", missing)));
        }
        return found;
    }

    private static void derive(double[][] leads, int[] found) {
        int length =
                IntStream.range(0, 12)
                        .filter(i -> found[i] >= 0)
                        .map(i -> leads[i].length)
                        .min()
                        .orElse(0);
        for (int lead = 0; lead < 6; lead++) {
            if (found[lead] < 0) {
                leads[lead] = new double[length];
                for (int i = 0; i < length; i++) {
                    double one = found[0] >= 0 ? leads[0][i] : leads[1][i] - leads[2][i];
                    double two = found[1] >= 0 ? leads[1][i] : leads[0][i] + leads[2][i];
                    leads[lead][i] =
                            switch (lead) {
                                case 0 -> one;
                                case 1 -> two;
                                case 2 -> two - one;
                                case 3 -> -(one + two) / 2;
                                case 4 -> one - two / 2;
                                default -> two - one / 2;
                            };
                }
            }
        }
    }

    /// Straight lines over what was lost.
    private static double[] filled(float[] signal) {
        var filled = new double[signal.length];
        int known = -1;
        for (int i = 0; i < signal.length; i++) {
            if (Float.isFinite(signal[i])) {
                filled[i] = signal[i];
                for (int gap = known + 1; gap < i; gap++) {
                    double before = known < 0 ? signal[i] : filled[known];
                    filled[gap] = before + (signal[i] - before) * (gap - known) / (i - known);
                }
                known = i;
            }
        }
        for (int gap = known + 1; known >= 0 && gap < signal.length; gap++) {
            filled[gap] = filled[known];
        }
        return filled;
    }

    /// Samples of each lead.
    public int length() {
        return samples[0].length;
    }
}
