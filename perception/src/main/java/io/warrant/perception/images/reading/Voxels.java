package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;

/// The numbers of a NIfTI-1 volume, rescaled as its header asks.
///
/// @param kind the header's `datatype`
record Voxels(ByteBuffer view, int[] sizes, long start, int kind, float slope, float intercept) {

    static Voxels of(Bytes bytes, ByteBuffer view, int[] sizes) {
        int kind = view.getShort(70);
        long start = Math.max(348, (long) view.getFloat(108));
        float slope = view.getFloat(112);
        var voxels =
                new Voxels(
                        view,
                        sizes,
                        start,
                        kind,
                        slope == 0 || !Float.isFinite(slope) ? 1 : slope,
                        slope == 0 ? 0 : view.getFloat(116));
        int width = voxels.width();
        if (width == 0) {
            throw bytes.refuse("has voxels of kind " + kind, "Whole numbers and floats are read.");
        }
        long needed = start + (long) sizes[0] * sizes[1] * sizes[2] * width;
        if (needed > bytes.size()) {
            throw bytes.refuse("has fewer pixels than it says", "Maybe it was cut off.");
        }
        return voxels;
    }

    float at(int[] place) {
        long index = place[0] + (long) sizes[0] * (place[1] + (long) sizes[1] * place[2]);
        int at = (int) (start + index * width());
        double raw =
                switch (kind) {
                    case 2 -> view.get(at) & 0xff;
                    case 256 -> view.get(at);
                    case 4 -> view.getShort(at);
                    case 512 -> view.getShort(at) & 0xffff;
                    case 8 -> view.getInt(at);
                    case 16 -> view.getFloat(at);
                    default -> view.getDouble(at);
                };
        return (float) (raw * slope + intercept);
    }

    /// Bytes a voxel, or 0 where the kind isn't read.
    private int width() {
        return switch (kind) {
            case 2, 256 -> 1;
            case 4, 512 -> 2;
            case 8, 16 -> 4;
            case 64 -> 8;
            default -> 0;
        };
    }
}
