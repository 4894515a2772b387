package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/// The headers of a JPEG 2000 codestream (ITU-T T.800 annex A), read before any sample is: they
/// bound what unpacking takes in memory, and tell whether the codestream is whole.
final class Codestream {

    private static final int START = 0xff4f;
    private static final int SIZE = 0xff51;
    private static final int BLOCKS = 0xff52;
    private static final int PART = 0xff90;
    private static final int DATA = 0xff93;
    private static final int END = 0xffd9;

    /// Unpacking takes some thirty bytes a sample (measured), and a service may unpack two pictures
    /// at once.
    private static final long MOST_SAMPLES = 16_000_000;

    /// Steps of quantization, of all components or of one, and a comment.
    private static final Set<Integer> HARMLESS = Set.of(0xff5c, 0xff5d, 0xff64);

    /// Lengths of parts and packets, and where components lie: nothing that unpacking needs.
    private static final Set<Integer> SKIPPED = Set.of(0xff55, 0xff57, 0xff58, 0xff63);

    private final Bytes bytes;
    private final ByteBuffer view;
    private final CodestreamSize size;

    private Codestream(Bytes bytes, ByteBuffer view) {
        this.bytes = bytes;
        this.view = view;
        size = CodestreamSize.at(view, 2);
    }

    static Codestream of(Bytes bytes, byte[] frame) {
        var view = ByteBuffer.wrap(frame);
        if (view.getShort(0) != (short) START || view.getShort(2) != (short) SIZE) {
            throw bytes.refuse("holds no JPEG 2000 where one is due", "Fetch it again.");
        }
        return new Codestream(bytes, view);
    }

    /// Refuses what isn't whole, isn't what the file says, or would fill the memory.
    void requireRead(DicomPixels pixels) {
        pixels.requireSame(size.width(), size.height());
        if (!size.plain()
                || size.components() != pixels.samples()
                || size.depth() > pixels.bits()
                || (size.signed() && !pixels.signed())) {
            throw bytes.refuse(
                    "holds samples of another kind than it says",
                    "Save it uncompressed or as RLE.");
        }
        if ((long) size.width() * size.height() * size.components() > MOST_SAMPLES) {
            throw bytes.refuse(
                    "holds more than 16 million samples as JPEG 2000",
                    "Save it uncompressed or as RLE.");
        }
        if (size.tileWidth() < 1 || size.tileHeight() < 1) {
            throw bytes.refuse("is damaged or cut off", "Fetch it again.");
        }
        requireWhole(mainHeader());
    }

    /// @return where it ends
    private int mainHeader() {
        boolean cut = false;
        int at = afterSegment(2);
        while (tag(at) != PART) {
            if (tag(at) == BLOCKS && !cut) {
                requireBounded(at);
                cut = true;
            } else {
                requireKnown(at);
            }
            at = afterSegment(at);
        }
        if (!cut) {
            throw new IndexOutOfBoundsException("no blocks");
        }
        return at;
    }

    private void requireBounded(int at) {
        if (!CodestreamBlocks.at(view, at, size).bounded()) {
            throw bytes.refuse("is cut into too many parts", "Save it uncompressed or as RLE.");
        }
    }

    /// Other segments may cut a tile or a component anew, or move what is needed elsewhere.
    private void requireKnown(int at) {
        if (tag(at) < START) {
            throw new IndexOutOfBoundsException("no segment");
        }
        if (!HARMLESS.contains(tag(at)) && !SKIPPED.contains(tag(at))) {
            throw bytes.refuse(
                    "is JPEG 2000 of a kind that isn't read", "Save it uncompressed or as RLE.");
        }
    }

    /// Whole is what has a part of every tile, each as long as it says, up to the mark of the end.
    private void requireWhole(int start) {
        var tiles = new HashSet<Integer>();
        int at = start;
        while (tag(at) == PART) {
            int tile = view.getShort(at + 4) & 0xffff;
            long length = view.getInt(at + 6) & 0xffffffffL;
            long end = length == 0 ? view.limit() - 2 : at + length;
            int data = partHeader(at);
            if (end < data || end > view.limit() - 2) {
                throw new IndexOutOfBoundsException("a part beyond the end");
            }
            tiles.add(tile);
            at = (int) end;
        }
        if (tag(at) != END || tiles.size() != size.tiles()) {
            throw new IndexOutOfBoundsException("tiles are missing");
        }
    }

    /// @return where its samples begin
    private int partHeader(int start) {
        int at = afterSegment(start);
        while (tag(at) != DATA) {
            requireKnown(at);
            at = afterSegment(at);
        }
        return at + 2;
    }

    private int tag(int at) {
        return view.getShort(at) & 0xffff;
    }

    /// @return where the next one begins
    private int afterSegment(int at) {
        return at + 2 + Math.max(2, view.getShort(at + 2) & 0xffff);
    }
}
