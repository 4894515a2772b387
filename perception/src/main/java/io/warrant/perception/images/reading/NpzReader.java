package io.warrant.perception.images.reading;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;
import io.warrant.sources.files.PrintableText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Arrays of bytes from a NumPy archive (`.npz`), such as MedMNIST's.
public final class NpzReader {

    private static final Limits LIMITS = new Limits(512L << 20, 1L << 30, 64);
    private static final Pattern SHAPE = Pattern.compile("'shape': *\\(([0-9, ]*)\\)");

    private NpzReader() {}

    /// An array of bytes.
    ///
    /// @param shape the length of each dimension; the last runs fastest
    public record Bricks(int[] shape, byte[] values) {

        /// How many numbers one entry of the first dimension has.
        public int stride() {
            return shape[0] == 0 ? 0 : values.length / shape[0];
        }
    }

    /// All arrays by name, without `.npy`.
    ///
    /// @throws InvalidCaseException if it isn't such an archive
    public static Map<String, Bricks> read(Path file) {
        var arrays = new TreeMap<String, Bricks>();
        try {
            Archive.visit(
                    file,
                    name -> name.endsWith(".npy"),
                    LIMITS,
                    (name, content) ->
                            arrays.put(
                                    name.substring(0, name.length() - 4),
                                    array(place(file, name), content)));
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file.getFileName() + " can't be read as a NumPy archive. Maybe it was cut off.",
                    e);
        }
        return arrays;
    }

    private static Bricks array(String place, byte[] content) {
        if (content.length < 12 || (content[0] & 0xff) != 0x93 || content[1] != 'N') {
            throw refuse(place, "isn't an array");
        }
        var view = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        boolean first = content[6] == 1;
        int start = first ? 10 : 12;
        long length = first ? view.getShort(8) & 0xffff : view.getInt(8);
        if (length < 0 || start + length > content.length) {
            throw refuse(place, "is cut off");
        }
        var header = new String(content, start, (int) length, StandardCharsets.ISO_8859_1);
        boolean bytes = header.contains("'|u1'") || header.contains("'<u1'");
        var shape = SHAPE.matcher(header);
        if (!bytes || !header.contains("'fortran_order': False") || !shape.find()) {
            throw refuse(place, "isn't an array of bytes in C order");
        }
        return sized(place, shape.group(1), content, start + (int) length);
    }

    private static Bricks sized(String place, String text, byte[] content, int start) {
        var sizes =
                Pattern.compile(",")
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && part.length() < 9)
                        .mapToInt(Integer::parseInt)
                        .toArray();
        long count = 1;
        for (int size : sizes) {
            count = Math.min(Integer.MAX_VALUE, count * size);
        }
        if (sizes.length == 0 || count != content.length - start) {
            throw refuse(place, "has another length than it says");
        }
        return new Bricks(sizes, java.util.Arrays.copyOfRange(content, start, content.length));
    }

    private static String place(Path file, String name) {
        return file.getFileName() + ": " + PrintableText.quoted(name, 60);
    }

    private static InvalidCaseException refuse(String place, String what) {
        return new InvalidCaseException(place + " " + what + ". Fetch the archive again.");
    }
}
