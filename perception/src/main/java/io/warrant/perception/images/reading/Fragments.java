package io.warrant.perception.images.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// The packed frames of a DICOM file (PS3.5 A.4).
record Fragments(List<byte[]> frames, Bytes bytes) {

    private static final int ITEM = 0xfffee000;

    static Fragments of(Bytes bytes, DicomHeader header, int frames) {
        if (header.pixelsLength() >= 0) {
            throw bytes.refuse("says that it is compressed and isn't", "Fetch it again.");
        }
        var items = items(bytes, header.pixelsAt());
        if (frames == 1) {
            var all = new ByteArrayOutputStream();
            items.forEach(all::writeBytes);
            return new Fragments(List.of(all.toByteArray()), bytes);
        }
        if (items.size() != frames) {
            throw bytes.refuse(
                    "has " + frames + " frames in " + items.size() + " pieces",
                    "One piece a frame is read.");
        }
        return new Fragments(items, bytes);
    }

    /// All items but the first, which tells offsets.
    private static List<byte[]> items(Bytes bytes, int start) {
        var view = bytes.view(ByteOrder.LITTLE_ENDIAN);
        var items = new ArrayList<byte[]>();
        int at = start;
        while (at + 8 <= bytes.size()) {
            int tag = (view.getShort(at) & 0xffff) << 16 | (view.getShort(at + 2) & 0xffff);
            int length = view.getInt(at + 4);
            if (tag != ITEM) {
                return items.subList(Math.min(1, items.size()), items.size());
            }
            if (length < 0 || at + 8L + length > bytes.size()) {
                break;
            }
            items.add(java.util.Arrays.copyOfRange(bytes.content(), at + 8, at + 8 + length));
            at += 8 + length;
        }
        throw bytes.refuse("has fewer pixels than it says", "Maybe it was cut off.");
    }

    byte[] frame(int number) {
        return frames.get(number);
    }
}
