package io.warrant.perception.onnx;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;

import java.nio.FloatBuffer;

/// Turns a recording into the numbers that a model takes.
///
/// @param input what it takes
record InputTensor(Manifest.Input input) {

    /// The tensor's shape, with a batch of one.
    long[] shape() {
        long channels = input.channels().size();
        boolean first = input.layout() == Manifest.Layout.CHANNELS_FIRST;
        return switch (input.kind()) {
            case PICTURE ->
                    first
                            ? new long[] {1, channels, input.height(), input.width()}
                            : new long[] {1, input.height(), input.width(), channels};
            case TRACING ->
                    first
                            ? new long[] {1, channels, input.width()}
                            : new long[] {1, input.width(), channels};
            case ROW -> new long[] {1, channels};
        };
    }

    boolean takes(Recording recording) {
        return switch (recording) {
            case Picture picture ->
                    input.kind() == Manifest.Kind.PICTURE
                            && (picture.channels() == input.channels().size()
                                    || (input.channels().size() == 1 && !picture.isColoured()));
            case Tracing tracing ->
                    input.kind() == Manifest.Kind.TRACING
                            && tracing.leads().containsAll(input.channels());
            case Row row ->
                    input.kind() == Manifest.Kind.ROW
                            && row.values().keySet().containsAll(input.channels());
        };
    }

    /// @throws InvalidCaseException if it is of another kind, lacks a channel, or has another rate
    FloatBuffer of(Recording recording) {
        if (!takes(recording)) {
            throw new InvalidCaseException(
                    recording.document()
                            + " isn't what the model reads: a "
                            + input.kind().name().toLowerCase(java.util.Locale.ROOT)
                            + " with "
                            + String.join(", ", input.channels())
                            + ". Give it one, or choose another model.");
        }
        return switch (recording) {
            case Picture picture -> of(picture);
            case Tracing tracing -> of(tracing);
            case Row row -> of(row);
        };
    }

    private FloatBuffer of(Picture picture) {
        var fitting = Resize.to(picture, input.width(), input.height());
        int channels = input.channels().size();
        int plane = input.width() * input.height();
        var values = new float[channels * plane];
        for (int channel = 0; channel < channels; channel++) {
            for (int at = 0; at < plane; at++) {
                values[channel * plane + at] = pixel(fitting, channel, plane, at);
            }
        }
        return laidOut(values, channels, plane);
    }

    /// Where one channel is asked for and three are there, their mean.
    private float pixel(Picture picture, int channel, int plane, int at) {
        if (picture.channels() == input.channels().size()) {
            return picture.pixels()[channel * plane + at];
        }
        float sum = 0;
        for (int one = 0; one < picture.channels(); one++) {
            sum += picture.pixels()[one * plane + at];
        }
        return sum / picture.channels();
    }

    private FloatBuffer of(Tracing tracing) {
        if (Math.abs(tracing.rate() - input.rate()) > 1e-6 * input.rate()) {
            throw new InvalidCaseException(
                    tracing.document()
                            + " has "
                            + tracing.rate()
                            + " samples a second, and the model reads "
                            + input.rate()
                            + ". Resample it.");
        }
        if (tracing.length() < input.width()) {
            throw new InvalidCaseException(
                    tracing.document()
                            + " lasts "
                            + tracing.length()
                            + " samples, and the model reads "
                            + input.width()
                            + ". Give a longer one.");
        }
        int leads = input.channels().size();
        var values = new float[leads * input.width()];
        for (int lead = 0; lead < leads; lead++) {
            var samples = tracing.samples()[tracing.leads().indexOf(input.channels().get(lead))];
            System.arraycopy(samples, 0, values, lead * input.width(), input.width());
        }
        return laidOut(values, leads, input.width());
    }

    private FloatBuffer of(Row row) {
        var values = new float[input.channels().size()];
        for (int column = 0; column < values.length; column++) {
            var name = input.channels().get(column);
            var text = row.values().getOrDefault(name, "");
            try {
                values[column] = Float.parseFloat(text);
            } catch (NumberFormatException e) {
                throw new InvalidCaseException(
                        row.document() + ": column " + name + " holds no number.", e);
            }
        }
        return laidOut(values, values.length, 1);
    }

    /// Scaled, and in the order that the model wants.
    ///
    /// @param values channel by channel
    private FloatBuffer laidOut(float[] values, int channels, int places) {
        var out = new float[values.length];
        boolean first = input.layout() == Manifest.Layout.CHANNELS_FIRST;
        for (int channel = 0; channel < channels; channel++) {
            for (int at = 0; at < places; at++) {
                double scaled =
                        (values[channel * places + at] - input.mean(channel))
                                / input.deviation(channel);
                out[first ? channel * places + at : at * channels + channel] = (float) scaled;
            }
        }
        return FloatBuffer.wrap(out);
    }
}
