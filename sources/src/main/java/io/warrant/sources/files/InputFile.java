package io.warrant.sources.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Opens one file, unpacking gzip where its content (not its name) says so.
public final class InputFile {

    private InputFile() {}

    /// A stream of the file's content that gives at most `limits.fileBytes()` bytes, then throws
    /// [TooLargeException].
    ///
    /// @throws NoSuchFileException if there is no such file
    /// @throws IOException if it is a folder or can't be read; the message names the file
    public static InputStream open(Path file, Limits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a file.");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "There is no such file");
        }
        return open(Files.newInputStream(file), file.toString(), limits);
    }

    /// The same for a stream that is open already, such as standard input.
    public static InputStream open(InputStream in, String name, Limits limits) throws IOException {
        var peek = new PushbackInputStream(new BufferedInputStream(in, 1 << 16), 2);
        var magic = peek.readNBytes(2);
        peek.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        var content = gzip ? new GZIPInputStream(peek, 1 << 16) : peek;
        return new BoundedStream(content, name, limits.fileBytes());
    }
}
