package io.warrant.sources.releases;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// One published file, read once: what is parsed is what the fingerprint was taken of.
public final class ReleaseFile {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String name;
    private final byte[] content;
    private final String fingerprint;

    private ReleaseFile(String name, byte[] content, String fingerprint) {
        this.name = name;
        this.content = content;
        this.fingerprint = fingerprint;
    }

    /// Reads a file as it lies on the disk, packed or not.
    ///
    /// @throws KnowledgeException if it is missing, too large or can't be read
    public static ReleaseFile load(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > Limits.KNOWLEDGE.fileBytes()) {
                throw new KnowledgeException(
                        name
                                + " holds more than "
                                + (Limits.KNOWLEDGE.fileBytes() >> 20)
                                + " MiB. Maybe it is not the file you meant.");
            }
            return of(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new KnowledgeException("There is no file " + file + ". Check the folder.", e);
        } catch (IOException e) {
            throw new KnowledgeException(
                    file + " can't be read: " + e.getMessage() + ". Check its permissions.", e);
        }
    }

    /// A file that is in memory already. The array is not copied.
    public static ReleaseFile of(String name, byte[] content) {
        return new ReleaseFile(name, content, sha256(content));
    }

    /// A file packed inside this one, known by this one's fingerprint.
    public ReleaseFile part(String entry, byte[] content) {
        return new ReleaseFile(name + "!" + entry, content, fingerprint);
    }

    /// Its name without folders, as messages give it.
    public String name() {
        return name;
    }

    /// SHA-256 of the file as it lay on the disk, in hex.
    public String fingerprint() {
        return fingerprint;
    }

    /// The first date in a text, such as the file's name, or [Release#UNDATED].
    public static String dateIn(String text) {
        var date = DATE.matcher(text);
        return date.find() ? date.group() : Release.UNDATED;
    }

    /// Reads the unpacked content to its end.
    @FunctionalInterface
    public interface Parser<T> {
        T parse(InputStream content) throws IOException;
    }

    /// Gives the unpacked content to a parser.
    ///
    /// @throws KnowledgeException if it can't be unpacked or read, naming the file
    public <T> T parse(Parser<T> parser) {
        try (var in = InputFile.open(new ByteArrayInputStream(content), name, Limits.KNOWLEDGE)) {
            return parser.parse(in);
        } catch (IOException e) {
            throw new KnowledgeException(
                    name
                            + " can't be read: "
                            + e.getMessage()
                            + ". Maybe the download was cut off: fetch it again.",
                    e);
        }
    }

    /// Does something with the unpacked content.
    @FunctionalInterface
    public interface Scan {
        void scan(InputStream content) throws IOException;
    }

    /// As [#parse], without a result.
    public void scan(Scan scan) {
        parse(in -> {
            scan.scan(in);
            return this;
        });
    }

    private static String sha256(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
