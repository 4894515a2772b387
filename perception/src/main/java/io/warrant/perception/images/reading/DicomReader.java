package io.warrant.perception.images.reading;

import io.warrant.perception.recording.Picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// DICOM: uncompressed in its three byte orders, deflated, RLE, JPEG of 8 bits, lossless JPEG and
/// JPEG 2000. Other compressions are refused by name.
final class DicomReader {

    private static final int PREAMBLE = 128;
    private static final String IMPLICIT = "1.2.840.10008.1.2";
    private static final String EXPLICIT = "1.2.840.10008.1.2.1";
    private static final String DEFLATED = "1.2.840.10008.1.2.1.99";
    private static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";
    static final String JPEG = "1.2.840.10008.1.2.4.50";
    static final String JPEG_EXTENDED = "1.2.840.10008.1.2.4.51";
    static final String JPEG_LOSSLESS = "1.2.840.10008.1.2.4.57";
    static final String JPEG_LOSSLESS_FIRST = "1.2.840.10008.1.2.4.70";
    static final String JPEG_2000_LOSSLESS = "1.2.840.10008.1.2.4.90";
    static final String JPEG_2000 = "1.2.840.10008.1.2.4.91";
    static final String RLE = "1.2.840.10008.1.2.5";
    private static final int MOST_BYTES = 512 << 20;

    private DicomReader() {}

    static boolean reads(Bytes bytes) {
        return bytes.has(PREAMBLE, "DICM");
    }

    static Picture read(Bytes bytes, OptionalInt frame) {
        try {
            var meta = meta(bytes);
            var header = header(bytes, meta);
            return DicomPixels.of(header.bytes(), header.header(), meta.syntax()).picture(frame);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw bytes.refuse("is damaged or cut off", "Fetch it again.");
        }
    }

    /// How the data set is written, and where it starts.
    private record Meta(String syntax, int dataSet) {}

    private record Opened(Bytes bytes, DicomHeader header) {}

    /// Reads group 2, which is always written out in little-endian order.
    private static Meta meta(Bytes bytes) {
        var view = bytes.view(ByteOrder.LITTLE_ENDIAN);
        var syntax = IMPLICIT;
        int at = PREAMBLE + 4;
        while (at + 8 <= bytes.size() && view.getShort(at) == 2) {
            var kind = new String(bytes.content(), at + 4, 2, StandardCharsets.ISO_8859_1);
            boolean wide = kind.equals("OB") || kind.equals("UN");
            int length = wide ? view.getInt(at + 8) : view.getShort(at + 6) & 0xffff;
            int start = at + (wide ? 12 : 8);
            if (length < 0 || start + (long) length > bytes.size()) {
                throw bytes.refuse("is cut off in its header", "Fetch it again.");
            }
            if (view.getShort(at + 2) == 0x10) {
                syntax =
                        new String(bytes.content(), start, length, StandardCharsets.ISO_8859_1)
                                .replace('\0', ' ')
                                .strip();
            }
            at = start + length;
        }
        return new Meta(syntax, at);
    }

    private static Opened header(Bytes bytes, Meta meta) {
        return switch (meta.syntax()) {
            case IMPLICIT -> opened(bytes, meta.dataSet(), false, ByteOrder.LITTLE_ENDIAN);
            case EXPLICIT,
                    JPEG,
                    JPEG_EXTENDED,
                    JPEG_LOSSLESS,
                    JPEG_LOSSLESS_FIRST,
                    JPEG_2000_LOSSLESS,
                    JPEG_2000,
                    RLE ->
                    opened(bytes, meta.dataSet(), true, ByteOrder.LITTLE_ENDIAN);
            case BIG_ENDIAN -> opened(bytes, meta.dataSet(), true, ByteOrder.BIG_ENDIAN);
            case DEFLATED ->
                    opened(inflated(bytes, meta.dataSet()), 0, true, ByteOrder.LITTLE_ENDIAN);
            default ->
                    throw bytes.refuse(
                            "is compressed as "
                                    + meta.syntax().replaceAll("[^0-9.]", "?")
                                    + ", which isn't read",
                            "Save it uncompressed, as RLE, lossless JPEG or JPEG 2000.");
        };
    }

    private static Opened opened(Bytes bytes, int start, boolean explicit, ByteOrder order) {
        return new Opened(bytes, new DicomHeader(bytes, start, explicit, order));
    }

    private static Bytes inflated(Bytes bytes, int start) {
        var inflater = new Inflater(true);
        var packed = new ByteArrayInputStream(bytes.content(), start, bytes.size() - start);
        try (var in = new InflaterInputStream(packed, inflater)) {
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                if (out.size() > MOST_BYTES) {
                    throw bytes.refuse("unpacks to too much", "It is not read.");
                }
            }
            return new Bytes(bytes.document(), out.toByteArray());
        } catch (IOException e) {
            throw bytes.refuse("is damaged or cut off", "Fetch it again.");
        } finally {
            inflater.end();
        }
    }
}
