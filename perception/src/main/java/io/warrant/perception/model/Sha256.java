package io.warrant.perception.model;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of data, in hexadecimal digits: the same data give the same digits wherever they lie.
public final class Sha256 {

    private static final int CHUNK = 1 << 16;

    private Sha256() {}

    /// Of a file, or of a folder's files with their names, in the order of the names.
    ///
    /// @throws InvalidCaseException if there is nothing to read
    public static String of(Path data) {
        var digest = digest();
        try {
            if (!Files.isDirectory(data)) {
                add(digest, data);
                return HexFormat.of().formatHex(digest.digest());
            }
            try (var files = Files.walk(data)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var name = data.relativize(file).toString().replace('\\', '/');
                    digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
                    add(digest, file);
                }
            }
        } catch (IOException e) {
            throw new InvalidCaseException(
                    data.getFileName() + " can't be read. Check that it is there.", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        var chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
