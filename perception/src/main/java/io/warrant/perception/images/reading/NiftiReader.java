package io.warrant.perception.images.reading;

import io.warrant.perception.recording.Picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/// NIfTI-1 volumes in one file: one slice across the body's long axis, the patient's right on the
/// viewer's left, the front above.
final class NiftiReader {

    private static final int HEADER = 348;

    private NiftiReader() {}

    static boolean reads(Bytes bytes) {
        return bytes.size() >= HEADER && (bytes.has(344, "n+1\0") || bytes.has(344, "ni1\0"));
    }

    static Picture read(Bytes bytes, OptionalInt slice) {
        if (bytes.has(344, "ni1\0")) {
            throw bytes.refuse("keeps its pixels in another file", "Save it as one .nii file.");
        }
        var view = bytes.view(ByteOrder.LITTLE_ENDIAN);
        if (view.getInt(0) != HEADER) {
            view = bytes.view(ByteOrder.BIG_ENDIAN);
        }
        var sizes = sizes(bytes, view);
        var axes = NiftiAxes.of(view);
        int width = sizes[axes.across()];
        int height = sizes[axes.down()];
        bytes.requireSize(width, height);
        int depth = sizes[axes.through()];
        int which = slice.orElse(depth / 2);
        if (which < 0 || which >= depth) {
            throw bytes.refuse(
                    "has " + depth + " slices, so none numbered " + which, "They count from 0.");
        }
        var voxels = Voxels.of(bytes, view, sizes);
        var values = new float[width * height];
        var place = new int[3];
        place[axes.through()] = which;
        for (int y = 0; y < height; y++) {
            place[axes.down()] = axes.downFlipped() ? height - 1 - y : y;
            for (int x = 0; x < width; x++) {
                place[axes.across()] = axes.acrossFlipped() ? width - 1 - x : x;
                values[y * width + x] = voxels.at(place);
            }
        }
        return windowed(bytes, view, new Slice(width, height, values, axes));
    }

    private record Slice(int width, int height, float[] values, NiftiAxes axes) {}

    private static Picture windowed(Bytes bytes, ByteBuffer view, Slice slice) {
        var values = slice.values();
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw bytes.refuse("has pixels that are no numbers", "Mask them first.");
            }
        }
        float high = view.getFloat(124);
        float low = view.getFloat(128);
        var window = high > low ? new Window(low, high) : Window.shares(values, 0.01, 0.99);
        for (int i = 0; i < values.length; i++) {
            values[i] = window.apply(values[i]);
        }
        float spacing = Math.abs(view.getFloat(76 + 4 * (slice.axes().across() + 1)));
        return new Picture(
                bytes.document(),
                slice.width(),
                slice.height(),
                1,
                values,
                spacing > 0 ? spacing : Double.NaN);
    }

    private static int[] sizes(Bytes bytes, ByteBuffer view) {
        int dimensions = view.getShort(40);
        var sizes = new int[3];
        for (int i = 0; i < 3; i++) {
            sizes[i] = i < dimensions ? view.getShort(42 + 2 * i) : 1;
            if (sizes[i] < 1) {
                throw bytes.refuse("has a side of " + sizes[i] + " pixels", "Fetch it again.");
            }
        }
        if (dimensions < 2 || dimensions > 7) {
            throw bytes.refuse("has " + dimensions + " dimensions", "2 to 7 are read.");
        }
        return sizes;
    }
}
