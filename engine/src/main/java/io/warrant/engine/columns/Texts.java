package io.warrant.engine.columns;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.RandomAccess;

/// Many texts in one run of UTF-8 bytes, decoded only when read. An immutable list; `get` makes a
/// new string.
public final class Texts extends AbstractList<String> implements RandomAccess {

    private final IntBuffer ends;
    private final ByteBuffer utf8;

    Texts(IntBuffer ends, ByteBuffer utf8) {
        this.ends = ends;
        this.utf8 = utf8;
    }

    @Override
    public String get(int index) {
        int start = start(index);
        var bytes = new byte[ends.get(index) - start];
        utf8.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return ends.limit();
    }

    /// The index of a text in a column that is sorted by its bytes (as [#BYTE_ORDER] does), or a
    /// negative number.
    public int find(String text) {
        int at = lowerBound(text);
        return at < size() && compare(at, text.getBytes(StandardCharsets.UTF_8)) == 0 ? at : -1;
    }

    /// The first index whose text is not below the given one, in a column sorted by its bytes.
    public int lowerBound(String text) {
        var wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int index, byte[] wanted) {
        int start = start(index);
        int length = ends.get(index) - start;
        for (int i = 0; i < Math.min(length, wanted.length); i++) {
            int order = Byte.compareUnsigned(utf8.get(start + i), wanted[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }

    /// The order in which [#find] expects its texts: by unsigned UTF-8 bytes.
    public static final java.util.Comparator<String> BYTE_ORDER =
            (a, b) ->
                    java.util.Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
}
