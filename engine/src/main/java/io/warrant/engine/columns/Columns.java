package io.warrant.engine.columns;

import io.warrant.engine.errors.KnowledgeException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Named sections of little-endian bytes, and typed views of them. Immutable; the order of names is
/// alphabetical.
public final class Columns {

    private final SortedMap<String, ByteBuffer> sections;

    private Columns(SortedMap<String, ByteBuffer> sections) {
        this.sections = sections;
    }

    /// Takes read-only views of the given sections; the caller must not write to them afterwards.
    public static Columns of(SortedMap<String, ByteBuffer> sections) {
        var views = new TreeMap<String, ByteBuffer>();
        sections.forEach((name, bytes) -> views.put(name, view(bytes)));
        return new Columns(views);
    }

    public SortedMap<String, ByteBuffer> sections() {
        return Collections.unmodifiableSortedMap(sections);
    }

    public boolean has(String name) {
        return sections.containsKey(name);
    }

    /// The bytes of a section. @throws KnowledgeException if the section is missing
    public ByteBuffer bytes(String name) {
        var bytes = sections.get(name);
        if (bytes == null) {
            throw new KnowledgeException(
                    "Section '"
                            + name
                            + "' is missing from the knowledge. Maybe the pack was written by"
                            + " another version of Warrant: build it again with `warrant knowledge"
                            + " build`.");
        }
        return view(bytes);
    }

    public IntBuffer ints(String name) {
        return bytes(name).asIntBuffer();
    }

    public int[] intArray(String name) {
        var buffer = ints(name);
        var array = new int[buffer.remaining()];
        buffer.get(array);
        return array;
    }

    public float[] floatArray(String name) {
        var buffer = bytes(name).asFloatBuffer();
        var array = new float[buffer.remaining()];
        buffer.get(array);
        return array;
    }

    public double[] doubleArray(String name) {
        var buffer = bytes(name).asDoubleBuffer();
        var array = new double[buffer.remaining()];
        buffer.get(array);
        return array;
    }

    public byte[] byteArray(String name) {
        var buffer = bytes(name);
        var array = new byte[buffer.remaining()];
        buffer.get(array);
        return array;
    }

    /// Lists of ints kept in two sections, `name.starts` and `name.values`.
    public IntLists lists(String name) {
        return IntLists.of(intArray(name + ".starts"), intArray(name + ".values"));
    }

    /// Texts kept in two sections, `name.ends` and `name.utf8`.
    public Texts texts(String name) {
        return new Texts(ints(name + ".ends"), bytes(name + ".utf8"));
    }

    public List<String> names() {
        return List.copyOf(sections.keySet());
    }

    private static ByteBuffer view(ByteBuffer bytes) {
        return bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }
}
