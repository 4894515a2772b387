package io.warrant.engine.reading;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SortedMap;

/// A map from numbers to ints that lies in two arrays, as a pack keeps them: nothing is built when
/// it is opened. Open addressing, at most half full; 0 is no key.
final class LongTable {

    private final long[] keys;
    private final int[] values;
    private final int mask;

    private LongTable(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        mask = keys.length - 1;
    }

    static LongTable of(SortedMap<Long, Integer> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 2 - 1)) << 1;
        var table = new LongTable(new long[size], new int[size]);
        entries.forEach(table::put);
        return table;
    }

    static LongTable of(Columns columns, String name) {
        return new LongTable(longs(columns, name + ".keys"), columns.intArray(name + ".values"));
    }

    /// A section of longs.
    static long[] longs(Columns columns, String name) {
        var bytes = columns.bytes(name).order(ByteOrder.LITTLE_ENDIAN);
        var values = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(values);
        return values;
    }

    static void write(long[] values, ColumnsBuilder out, String name) {
        var bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        out.bytes(name, bytes.array());
    }

    void write(ColumnsBuilder out, String name) {
        write(keys, out, name + ".keys");
        out.ints(name + ".values", values);
    }

    private void put(long key, int value) {
        int at = (int) key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        values[at] = value;
    }

    /// The value of a key, or -1.
    int find(long key) {
        int at = (int) key & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }
}
