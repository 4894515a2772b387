package io.warrant.engine.triage;

/// What mistakes about an emergency cost against each other. An assumption, whatever it is.
///
/// @param missed how many false alarms are as bad as one emergency that is missed; 1 or more
public record Loss(double missed) {

    /// Ten false alarms for one missed emergency: an assumption that nobody measured. It only says
    /// that the two aren't alike.
    public static final Loss USUAL = new Loss(10);

    public Loss {
        if (!(missed >= 1 && missed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A missed emergency is as bad as 1 false alarm or more, not " + missed + ".");
        }
    }

    /// The chance of an emergency from which on telling it costs less than not telling it: the
    /// expected loss of silence is `missed · p`, that of an alarm `1 − p`.
    public double threshold() {
        return 1 / (1 + missed);
    }
}
