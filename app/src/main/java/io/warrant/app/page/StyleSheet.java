package io.warrant.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The page's style sheet, and the content security policy that lets a browser use it and nothing
/// else.
///
/// @param css its text
record StyleSheet(String css) {

    /// @param more style sheets of this program that a page needs beside the usual one
    static StyleSheet load(String... more) {
        var css = new StringBuilder(text("page.css"));
        for (var name : more) {
            css.append(text(name));
        }
        return new StyleSheet(css.toString());
    }

    private static String text(String name) {
        try (var in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program's jar.");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return "\n" + text.replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " can't be read from the jar.", failure);
        }
    }

    /// No script, font, image, frame or form; only this style sheet, known by its hash.
    String policy() {
        return "default-src 'none'; style-src 'sha256-"
                + hash()
                + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
