package io.warrant.perception.signals.ecg;

/// One number measured on an ECG.
///
/// @param name as in `V3 ST at J + 60 ms (mV)`
/// @param lead where it is seen; II for what concerns all leads
/// @param from begin of the stretch that it was measured on, in samples from the start of the
///   median beat; likewise `to`. Both 0 for what concerns the whole ECG.
/// @param value NaN where it can't be measured
public record Measurement(String name, String lead, int from, int to, double value) {}
