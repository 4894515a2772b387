package io.warrant.engine.columns;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// Collects sections on the heap and closes them into [Columns]. Not safe for use by several
/// threads.
public final class ColumnsBuilder {

    private final TreeMap<String, ByteBuffer> sections = new TreeMap<>();

    public ColumnsBuilder ints(String name, int[] values) {
        var bytes = allocate(values.length * (long) Integer.BYTES);
        bytes.asIntBuffer().put(values);
        return put(name, bytes);
    }

    public ColumnsBuilder floats(String name, float[] values) {
        var bytes = allocate(values.length * (long) Float.BYTES);
        bytes.asFloatBuffer().put(values);
        return put(name, bytes);
    }

    public ColumnsBuilder doubles(String name, double[] values) {
        var bytes = allocate(values.length * (long) Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        return put(name, bytes);
    }

    public ColumnsBuilder bytes(String name, byte[] values) {
        return put(name, ByteBuffer.wrap(values.clone()));
    }

    /// Takes over the sections of other columns whose names start with one of the given texts;
    /// their bytes are shared, not copied.
    public ColumnsBuilder sections(Columns from, List<String> prefixes) {
        from.sections()
                .forEach((name, bytes) -> {
                    if (prefixes.stream().anyMatch(name::startsWith)) {
                        put(name, bytes);
                    }
                });
        return this;
    }

    public ColumnsBuilder lists(String name, IntLists lists) {
        return ints(name + ".starts", lists.starts()).ints(name + ".values", lists.values());
    }

    public ColumnsBuilder texts(String name, List<String> texts) {
        var encoded = new byte[texts.size()][];
        var ends = new int[texts.size()];
        int end = 0;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
            end = Math.addExact(end, encoded[i].length);
            ends[i] = end;
        }
        var utf8 = allocate(end);
        for (var bytes : encoded) {
            utf8.put(bytes);
        }
        return ints(name + ".ends", ends).put(name + ".utf8", utf8.rewind());
    }

    public Columns build() {
        return Columns.of(sections);
    }

    private ColumnsBuilder put(String name, ByteBuffer bytes) {
        if (sections.putIfAbsent(name, bytes) != null) {
            throw new IllegalArgumentException("Section '" + name + "' was already written.");
        }
        return this;
    }

    private static ByteBuffer allocate(long size) {
        return ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
