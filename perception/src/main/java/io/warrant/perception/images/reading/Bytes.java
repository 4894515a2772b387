package io.warrant.perception.images.reading;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;
import io.warrant.sources.files.PrintableText;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A file's content, with the name that messages call it by.
record Bytes(String document, byte[] content) {

    /// So many pixels all in all: what a picture takes in memory is bounded by it.
    static final long MOST_PIXELS = 32L << 20;

    /// A side shorter than this shows nothing.
    static final int SHORTEST_SIDE = 16;

    int size() {
        return content.length;
    }

    /// A view to read numbers from.
    ByteBuffer view(ByteOrder order) {
        return ByteBuffer.wrap(content).order(order);
    }

    /// Whether these letters stand there.
    boolean has(int at, String letters) {
        var expected = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + expected.length > content.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (content[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /// A ZIP, PDF, OpenPGP or 7z file.
    boolean isEncrypted() {
        return has(0, "PK") || has(0, "%PDF") || has(0, "-----BEGIN PGP") || has(0, "7z");
    }

    /// What to throw.
    ///
    /// @param what is wrong, after the name, as in `is cut off`
    /// @param advice a sentence
    InvalidCaseException refuse(String what, String advice) {
        return new InvalidCaseException(
                "The picture " + PrintableText.quoted(document, 80) + " " + what + ". " + advice);
    }

    /// Refuses sizes that show nothing or would fill the memory.
    void requireSize(long width, long height) {
        var size = "is " + width + " × " + height + " pixels";
        if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) {
            throw refuse(size, "At least " + SHORTEST_SIDE + " a side are needed.");
        }
        if (width > Picture.MOST_PIXELS_A_SIDE
                || height > Picture.MOST_PIXELS_A_SIDE
                || width * height > MOST_PIXELS) {
            throw refuse(
                    size,
                    "At most "
                            + Picture.MOST_PIXELS_A_SIDE
                            + " a side and "
                            + (MOST_PIXELS >> 20)
                            + " million in all are read. Make it smaller.");
        }
    }
}
