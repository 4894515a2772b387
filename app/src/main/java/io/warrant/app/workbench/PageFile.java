package io.warrant.app.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One file of the page.
///
/// @param path where it is served, without the first slash
/// @param type its media type
/// @param text its content
/// @param tag changes with the content, so that browsers ask only whether theirs still holds
record PageFile(String path, String type, String text, String tag) {

    private static final String LISTING = "files.txt";

    /// All files, as the listing beside them names them: nothing else is ever served.
    static List<PageFile> all() {
        return resource(LISTING).lines().filter(line -> !line.isBlank()).map(PageFile::of).toList();
    }

    private static PageFile of(String path) {
        var text = resource(path);
        return new PageFile(path, type(path), text, "\"" + hash(text) + "\"");
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalStateException(path + " is no kind of file of the page.");
        };
    }

    private static String resource(String path) {
        try (var in = PageFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(path + " can't be read from the jar.", failure);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
