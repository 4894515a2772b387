package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Lossless JPEG (ITU-T T.81 annex H, process 14), in which many X-rays and scans are archived:
/// each sample is told by how far it is from what its neighbours let expect. A frame that ends
/// early, runs on after its last sample, or has samples beyond its precision is refused.
final class LosslessJpeg {

    private static final int TABLES = 0xffc4;
    private static final int SCAN = 0xffda;
    private static final int RESTARTS = 0xffdd;
    private static final int END = 0xd9;

    private final byte[] frame;
    private final ByteBuffer view;
    private final JpegHeader header;
    private final int[] samples;
    private final Map<Integer, HuffmanCode> codes = new TreeMap<>();
    private int interval;

    private LosslessJpeg(byte[] frame, JpegHeader header) {
        this.frame = frame;
        this.header = header;
        view = ByteBuffer.wrap(frame);
        samples = new int[header.width() * header.height() * header.components().length];
    }

    /// @return samples, those of a pixel side by side
    static int[] unpack(Bytes bytes, byte[] frame, DicomPixels pixels) {
        try {
            var header = JpegHeader.of(bytes, frame);
            pixels.requireSame(header.width(), header.height());
            requireRead(bytes, header, pixels);
            return new LosslessJpeg(frame, header).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bytes.refuse("is damaged or cut off", "Fetch it again.");
        }
    }

    private static void requireRead(Bytes bytes, JpegHeader header, DicomPixels pixels) {
        if (header.process() != JpegHeader.LOSSLESS) {
            throw bytes.refuse("is compressed in another way than it says", "Fetch it again.");
        }
        int precision = header.precision();
        if (precision < 2
                || precision > pixels.bits()
                || header.components().length != pixels.samples()) {
            throw bytes.refuse(
                    "holds samples of another kind than it says",
                    "Save it uncompressed or as RLE.");
        }
    }

    /// All components lie in one scan, or each in one of its own.
    private int[] read() {
        var told = new TreeSet<Integer>();
        int at = 2;
        while (told.size() < header.components().length) {
            int marker = view.getShort(at) & 0xffff;
            if (marker == 0xffff) {
                at++;
                continue;
            }
            int end = at + 2 + (view.getShort(at + 2) & 0xffff);
            switch (marker) {
                case TABLES -> tables(at + 4, end);
                case RESTARTS -> interval = view.getShort(at + 4) & 0xffff;
                case SCAN -> {
                    var scan = scan(at + 4);
                    for (int place : scan.places()) {
                        require(told.add(place));
                    }
                    end = scan.read(frame, end, samples);
                }
                default -> require(marker >= 0xffc0 && marker != 0xff00 + END);
            }
            at = end;
        }
        requireEnd(at);
        return samples;
    }

    private static void require(boolean so) {
        if (!so) {
            throw new IllegalArgumentException("not a JPEG");
        }
    }

    private void requireEnd(int start) {
        int at = start;
        while (frame[at] == (byte) 0xff && frame[at + 1] == (byte) 0xff) {
            at++;
        }
        require(frame[at] == (byte) 0xff && (frame[at + 1] & 0xff) == END);
    }

    private void tables(int start, int end) {
        for (int at = start; at < end; ) {
            var counts = Arrays.copyOfRange(frame, at + 1, at + 17);
            int symbols = 0;
            for (byte count : counts) {
                symbols += count & 0xff;
            }
            var values = Arrays.copyOfRange(frame, at + 17, at + 17 + symbols);
            codes.put((int) frame[at], HuffmanCode.of(counts, values));
            at += 17 + symbols;
        }
    }

    private LosslessScan scan(int start) {
        int count = frame[start] & 0xff;
        var places = new int[count];
        var chosen = new HuffmanCode[count];
        for (int i = 0; i < count; i++) {
            places[i] = header.place(frame[start + 1 + 2 * i] & 0xff);
            var code = codes.get(frame[start + 2 + 2 * i] >> 4);
            if (code == null) {
                throw new IllegalArgumentException("no such code");
            }
            chosen[i] = code;
        }
        int at = start + 1 + 2 * count;
        return LosslessScan.of(header, places, chosen, frame[at], frame[at + 2] & 15, interval);
    }
}
