package io.warrant.perception.model;

import io.warrant.engine.errors.KnowledgeException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Named rows of numbers as one file of weights.
public final class Numbers {

    private static final int MAGIC = 0x574e554d;
    private static final int MOST = 1 << 26;

    private final Map<String, double[]> rows;

    private Numbers(Map<String, double[]> rows) {
        this.rows = rows;
    }

    public static Numbers of(Map<String, double[]> rows) {
        return new Numbers(Collections.unmodifiableMap(new LinkedHashMap<>(rows)));
    }

    /// Reads what [#bytes] wrote.
    ///
    /// @param file its name, for messages
    /// @throws KnowledgeException if it is no such file, or a number isn't finite
    public static Numbers parse(String file, byte[] bytes) {
        var rows = new LinkedHashMap<String, double[]>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw foreign(file);
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                var name = in.readUTF();
                rows.put(name, row(file, name, in));
            }
        } catch (IOException e) {
            throw new KnowledgeException(
                    "The weights '" + file + "' end too early. Train the model again.", e);
        }
        return new Numbers(rows);
    }

    private static double[] row(String file, String name, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw foreign(file);
        }
        if ((long) length * Double.BYTES > in.available()) {
            throw new IOException("Too short.");
        }
        var row = new double[length];
        for (int i = 0; i < length; i++) {
            row[i] = in.readDouble();
            if (!Double.isFinite(row[i])) {
                throw new KnowledgeException(
                        "The weights '%s' of '%s' aren't finite (number %d is %s). Train the model again."
                                .formatted(name, file, i, row[i]));
            }
        }
        return row;
    }

    private static KnowledgeException foreign(String file) {
        return new KnowledgeException(
                "The weights '" + file + "' aren't numbers of a model. Train the model again.");
    }

    public Set<String> names() {
        return rows.keySet();
    }

    /// @throws KnowledgeException if there is no row of that name
    public double[] row(String name) {
        return Optional.ofNullable(rows.get(name))
                .orElseThrow(() ->
                        new KnowledgeException(
                                "The weights lack '" + name + "'. Train the model again."))
                .clone();
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(rows.size());
            for (var row : rows.entrySet()) {
                out.writeUTF(row.getKey());
                out.writeInt(row.getValue().length);
                for (double number : row.getValue()) {
                    out.writeDouble(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
