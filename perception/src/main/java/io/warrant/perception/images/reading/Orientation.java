package io.warrant.perception.images.reading;

import io.warrant.perception.recording.Picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as EXIF tag 274 (TIFF 6.0, "Orientation") says. Nothing else of EXIF is
/// read: it holds dates, places and names.
///
/// @param code 1 is upright; 2 to 8 are mirrored or turned
record Orientation(int code) {

    private static final int TAG = 0x0112;
    private static final Orientation UPRIGHT = new Orientation(1);

    /// Upright where the file doesn't say.
    static Orientation of(Bytes bytes) {
        try {
            if (bytes.has(0, "II") || bytes.has(0, "MM")) {
                return ofTiff(ByteBuffer.wrap(bytes.content()));
            }
            return bytes.has(0, "\u00ff\u00d8") ? ofJpeg(bytes) : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // Broken EXIF in a whole picture: cameras and editors write such.
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(Bytes bytes) {
        var view = bytes.view(ByteOrder.BIG_ENDIAN);
        for (int at = 2; at + 4 <= bytes.size(); ) {
            int marker = view.getShort(at) & 0xffff;
            if (marker < 0xffc0 || marker == 0xffda) {
                return UPRIGHT;
            }
            int length = view.getShort(at + 2) & 0xffff;
            if (marker == 0xffe1 && bytes.has(at + 4, "Exif\0\0")) {
                return ofTiff(view.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int code = tiff.getShort(at + 8) & 0xffff;
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// The picture as it was seen.
    Picture upright(Picture picture) {
        if (code == 1) {
            return picture;
        }
        boolean turned = code >= 5;
        int width = turned ? picture.height() : picture.width();
        int height = turned ? picture.width() : picture.height();
        var pixels = new float[picture.pixels().length];
        for (int channel = 0, at = 0; channel < picture.channels(); channel++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    pixels[at++] = picture.at(channel, column(x, y, picture), row(x, y, picture));
                }
            }
        }
        return new Picture(
                picture.document(),
                width,
                height,
                picture.channels(),
                pixels,
                picture.millimetres());
    }

    private int column(int x, int y, Picture stored) {
        return switch (code) {
            case 2, 3 -> stored.width() - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> stored.width() - 1 - y;
            default -> x;
        };
    }

    private int row(int x, int y, Picture stored) {
        return switch (code) {
            case 3, 4 -> stored.height() - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> stored.height() - 1 - x;
            default -> y;
        };
    }
}
