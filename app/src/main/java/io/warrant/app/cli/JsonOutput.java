package io.warrant.app.cli;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/// What `--json FILE` does: a report as JSON into a file beside the text on the screen, or on the
/// screen in its place.
final class JsonOutput {

    private JsonOutput() {}

    /// @param target where the JSON goes; `-` is the screen, null is nowhere
    static void emit(
            Session session, @Nullable Path target, Supplier<String> json, Supplier<String> text) {
        if (target != null && target.toString().equals("-")) {
            session.emit(json.get(), Session.Encoding.UTF_8, null);
            return;
        }
        if (target != null) {
            AtomicFile.write(target, json.get().getBytes(StandardCharsets.UTF_8));
        }
        session.emit(text.get(), Session.Encoding.SCREEN, null);
    }
}
