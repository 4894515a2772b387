package io.warrant.perception.images.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes small DICOM files for tests, in little-endian order with kinds written out.
final class DicomFile {

    static final String PATIENT = "Doe^Jane";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    DicomFile(String syntax) {
        out.writeBytes(new byte[128]);
        out.writeBytes("DICM".getBytes(StandardCharsets.ISO_8859_1));
        text(0x00020010, "UI", syntax);
        text(0x00100010, "PN", PATIENT);
    }

    DicomFile text(int tag, String kind, String value) {
        var bytes = (value + (value.length() % 2 == 0 ? "" : " "));
        return element(tag, kind, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    DicomFile whole(int tag, int value) {
        return element(tag, "US", little(2).putShort((short) value).array());
    }

    private DicomFile element(int tag, String kind, byte[] value) {
        head(tag, kind);
        out.writeBytes(little(2).putShort((short) value.length).array());
        out.writeBytes(value);
        return this;
    }

    DicomFile shape(int width, int height, int bits) {
        return whole(0x00280002, 1)
                .whole(0x00280010, height)
                .whole(0x00280011, width)
                .whole(0x00280100, bits)
                .whole(0x00280101, bits);
    }

    DicomFile pixels(byte[] value) {
        head(0x7fe00010, "OW");
        out.writeBytes(little(6).putShort((short) 0).putInt(value.length).array());
        out.writeBytes(value);
        return this;
    }

    /// Pixels in one fragment, after an empty table of offsets.
    DicomFile fragment(byte[] value) {
        head(0x7fe00010, "OB");
        out.writeBytes(little(6).putShort((short) 0).putInt(-1).array());
        item(new byte[0]);
        item(value);
        out.writeBytes(
                little(8).putShort((short) 0xfffe).putShort((short) 0xe0dd).putInt(0).array());
        return this;
    }

    private void item(byte[] value) {
        out.writeBytes(
                little(8)
                        .putShort((short) 0xfffe)
                        .putShort((short) 0xe000)
                        .putInt(value.length)
                        .array());
        out.writeBytes(value);
    }

    private void head(int tag, String kind) {
        out.writeBytes(little(4).putShort((short) (tag >>> 16)).putShort((short) tag).array());
        out.writeBytes(kind.getBytes(StandardCharsets.ISO_8859_1));
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] all(ByteBuffer buffer) {
        var bytes = new byte[buffer.rewind().remaining()];
        buffer.get(bytes);
        return bytes;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
