package io.warrant.engine.knowledge;

/// A frequency in a kind and two ints, as columns hold it: counts as they are, ranges as the bits
/// of floats.
record FrequencyCode(byte kind, int a, int b) {

    static final byte UNSTATED = 0;
    private static final byte COUNTED = 1;
    private static final byte BAND = 2;

    static FrequencyCode of(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Unstated() -> new FrequencyCode(UNSTATED, 0, 0);
            case Frequency.Counted(int affected, int examined) ->
                    new FrequencyCode(COUNTED, affected, examined);
            case Frequency.Band(double low, double high) ->
                    new FrequencyCode(
                            BAND,
                            Float.floatToIntBits((float) low),
                            Float.floatToIntBits((float) high));
        };
    }

    Frequency frequency() {
        return switch (kind) {
            case UNSTATED -> new Frequency.Unstated();
            case COUNTED -> new Frequency.Counted(a, b);
            case BAND -> new Frequency.Band(decimal(a), decimal(b));
            default ->
                    throw new IllegalStateException("There is no frequency of kind " + kind + ".");
        };
    }

    /// A frequency as it will be read back: what is reckoned from it now and later is the same.
    static Frequency kept(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Band(double low, double high) ->
                    new Frequency.Band(
                            decimal(Float.floatToIntBits((float) low)),
                            decimal(Float.floatToIntBits((float) high)));
            case Frequency.Counted _, Frequency.Unstated _ -> frequency;
        };
    }

    /// The number as it was written: 0.8, not 0.800000011920929.
    private static double decimal(int bits) {
        return Double.parseDouble(Float.toString(Float.intBitsToFloat(bits)));
    }
}
