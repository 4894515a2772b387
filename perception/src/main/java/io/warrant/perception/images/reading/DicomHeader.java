package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The few elements of a DICOM file (PS3.5) that say how its pixels are to be read. No other
/// element is kept: the patient's name, birth date and numbers are skipped unread.
final class DicomHeader {

    static final int ROWS = 0x00280010;
    static final int COLUMNS = 0x00280011;
    static final int SAMPLES = 0x00280002;
    static final int PHOTOMETRIC = 0x00280004;
    static final int PLANAR = 0x00280006;
    static final int FRAMES = 0x00280008;
    static final int SPACING = 0x00280030;
    static final int BITS_ALLOCATED = 0x00280100;
    static final int BITS_STORED = 0x00280101;
    static final int SIGNED = 0x00280103;
    static final int BURNED_IN = 0x00280301;
    static final int WINDOW_CENTRE = 0x00281050;
    static final int WINDOW_WIDTH = 0x00281051;
    static final int INTERCEPT = 0x00281052;
    static final int SLOPE = 0x00281053;
    static final int IMAGER_SPACING = 0x00181164;
    private static final Set<Integer> WANTED =
            Set.of(
                    ROWS,
                    COLUMNS,
                    SAMPLES,
                    PHOTOMETRIC,
                    PLANAR,
                    FRAMES,
                    SPACING,
                    BITS_ALLOCATED,
                    BITS_STORED,
                    SIGNED,
                    BURNED_IN,
                    WINDOW_CENTRE,
                    WINDOW_WIDTH,
                    INTERCEPT,
                    SLOPE,
                    IMAGER_SPACING);
    private static final int PIXELS = 0x7fe00010;
    private static final int ITEM = 0xfffee000;
    private static final int ITEM_END = 0xfffee00d;
    private static final int SEQUENCE_END = 0xfffee0dd;
    private static final Set<String> LONG =
            Set.of("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV");
    private static final int DEEPEST = 16;

    private final Bytes bytes;
    private final ByteBuffer view;
    private final boolean explicit;
    private final Map<Integer, byte[]> values = new TreeMap<>();
    private int pixelsAt = -1;
    private int pixelsLength;

    /// @param start where the data set begins, after the group that tells the transfer syntax
    DicomHeader(Bytes bytes, int start, boolean explicit, ByteOrder order) {
        this.bytes = bytes;
        this.explicit = explicit;
        view = bytes.view(order);
        read(start);
    }

    /// One element: where its value starts, and how long it is (-1 where its end is marked).
    private record Element(int tag, String kind, int start, int length) {}

    private void read(int start) {
        for (int at = start; at + 8 <= bytes.size() && pixelsAt < 0; ) {
            var element = element(at);
            if (element.tag() == PIXELS) {
                pixelsAt = element.start();
                pixelsLength = element.length();
            } else if (element.length() < 0) {
                at = afterSequence(element.start(), 0);
            } else {
                keep(element);
                at = end(element);
            }
        }
    }

    private void keep(Element element) {
        if (WANTED.contains(element.tag()) && element.length() <= 1024) {
            int end = end(element);
            values.put(
                    element.tag(),
                    java.util.Arrays.copyOfRange(bytes.content(), element.start(), end));
        }
    }

    private int end(Element element) {
        long end = (long) element.start() + element.length();
        if (end > bytes.size()) {
            throw bytes.refuse("is cut off in its header", "Fetch it again.");
        }
        return (int) end;
    }

    private Element element(int at) {
        int tag = (view.getShort(at) & 0xffff) << 16 | (view.getShort(at + 2) & 0xffff);
        boolean delimiter = tag >>> 16 == 0xfffe;
        if (!explicit || delimiter) {
            return new Element(tag, "", at + 8, view.getInt(at + 4));
        }
        var kind = new String(bytes.content(), at + 4, 2, StandardCharsets.ISO_8859_1);
        if (!LONG.contains(kind)) {
            return new Element(tag, kind, at + 8, view.getShort(at + 6) & 0xffff);
        }
        return new Element(tag, kind, at + 12, view.getInt(at + 8));
    }

    /// Skips items, and sequences in them, up to the mark that ends the sequence.
    private int afterSequence(int start, int depth) {
        if (depth > DEEPEST) {
            throw bytes.refuse("nests more than " + DEEPEST + " deep", "It is not read.");
        }
        int at = start;
        while (at + 8 <= bytes.size()) {
            var element = element(at);
            if (element.tag() == SEQUENCE_END) {
                return element.start();
            }
            if (element.tag() == ITEM || element.tag() == ITEM_END) {
                at = element.length() < 0 ? element.start() : end(element);
            } else {
                at =
                        element.length() < 0
                                ? afterSequence(element.start(), depth + 1)
                                : end(element);
            }
        }
        throw bytes.refuse("is cut off in its header", "Fetch it again.");
    }

    /// Where the pixels start, or below 0 where there are none.
    int pixelsAt() {
        return pixelsAt;
    }

    /// How many bytes the pixels take, or below 0 where they are packed into fragments.
    int pixelsLength() {
        return pixelsLength;
    }

    ByteBuffer view() {
        return view;
    }

    /// A whole number, or what is said for absence.
    int whole(int tag, int absent) {
        var value = values.get(tag);
        return value == null || value.length < 2
                ? absent
                : ByteBuffer.wrap(value).order(view.order()).getShort() & 0xffff;
    }

    /// An element of text, without the spaces that fill it up; empty where absent.
    String text(int tag) {
        var value = values.get(tag);
        return value == null
                ? ""
                : new String(value, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    /// The first of the numbers written as text, or what is said for absence.
    double decimal(int tag, double absent) {
        var text = text(tag);
        int end = text.indexOf('\\');
        try {
            double value = Double.parseDouble(end < 0 ? text : text.substring(0, end));
            return Double.isFinite(value) ? value : absent;
        } catch (NumberFormatException e) {
            if (text.isEmpty()) {
                return absent;
            }
            throw bytes.refuse("has a header with a number that is none", "Fetch it again.");
        }
    }
}
