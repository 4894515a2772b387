package io.warrant.sources.debate;

import io.warrant.engine.debate.NamedFramework;

import java.util.regex.Pattern;

/// Reads Aspartix's format: `arg(a).` and `att(a,b).`, with `%` before a comment.
final class ApxReader {

    private static final String NAME = "\\s*([^\\s(),.%]+)\\s*";
    private static final Pattern FACT =
            Pattern.compile(
                    "\\s*(?:arg\\(" + NAME + "\\)|att\\(" + NAME + "," + NAME + "\\))\\s*\\.\\s*");
    private static final int SHOWN = 40;

    private ApxReader() {}

    /// @param file what to call the file in messages
    static NamedFramework read(String file, String text) {
        var draft = new FrameworkDraft(file);
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            line(draft, number, line.replaceFirst("%.*", "").strip());
        }
        return draft.finish();
    }

    private static void line(FrameworkDraft draft, int number, String line) {
        var fact = FACT.matcher(line);
        int at = 0;
        while (at < line.length()) {
            if (!fact.region(at, line.length()).lookingAt()) {
                var rest = line.substring(at);
                throw draft.wrong(
                        number,
                        "'"
                                + rest.substring(0, Math.min(SHOWN, rest.length()))
                                + "' is neither arg(a). nor att(a,b). Correct the line.");
            }
            if (fact.group(1) != null) {
                draft.argument(number, fact.group(1));
            } else {
                draft.attack(number, fact.group(2), fact.group(3));
            }
            at = fact.end();
        }
    }
}
