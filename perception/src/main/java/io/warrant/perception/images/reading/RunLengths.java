package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// DICOM's run-length compression (PS3.5 annex G): one segment for each byte of each sample, the
/// high byte first.
final class RunLengths {

    private RunLengths() {}

    /// @return samples, those of a pixel side by side
    static int[] unpack(Bytes bytes, byte[] frame, DicomPixels pixels) {
        int width = pixels.bits() / 8;
        int segments = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        if (segments != width * pixels.samples()) {
            throw bytes.refuse("has another number of layers than it says", "Fetch it again.");
        }
        var out = new int[pixels.pixels() * pixels.samples()];
        for (int segment = 0; segment < segments; segment++) {
            var layer = segment(bytes, frame, segment, pixels.pixels());
            int sample = segment / width;
            for (int at = 0; at < layer.length; at++) {
                int index = at * pixels.samples() + sample;
                out[index] = out[index] << 8 | (layer[at] & 0xff);
            }
        }
        return out;
    }

    private static byte[] segment(Bytes bytes, byte[] frame, int segment, int size) {
        int at = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(4 + 4 * segment);
        var out = new byte[size];
        int filled = 0;
        while (filled < size) {
            if (at < 64 || at + 1 >= frame.length) {
                throw bytes.refuse("has fewer pixels than it says", "Maybe it was cut off.");
            }
            int code = frame[at++];
            if (code >= 0) {
                int count = Math.min(code + 1, Math.min(size - filled, frame.length - at));
                System.arraycopy(frame, at, out, filled, count);
                filled += count;
                at += code + 1;
            } else if (code > -128) {
                int count = Math.min(1 - code, size - filled);
                java.util.Arrays.fill(out, filled, filled + count, frame[at++]);
                filled += count;
            }
        }
        return out;
    }
}
