package io.warrant.sources.debate;

import io.warrant.engine.debate.NamedFramework;

/// Reads the trivial graph format: one argument per line, a line with `#`, one attack per line.
/// What follows an argument's name, or an attack's two, is a label and not used.
final class TgfReader {

    private TgfReader() {}

    /// @param file what to call the file in messages
    static NamedFramework read(String file, String text) {
        var draft = new FrameworkDraft(file);
        boolean attacks = false;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var words = line.strip().split("\\s+");
            if (words[0].isEmpty()) {
                continue;
            }
            if (words[0].equals("#")) {
                if (attacks) {
                    throw draft.wrong(number, "a second '#'. Only one divides the file.");
                }
                attacks = true;
            } else if (!attacks) {
                draft.argument(number, words[0]);
            } else if (words.length < 2) {
                throw draft.wrong(
                        number,
                        "an attack needs two arguments, not only '" + words[0] + "'. Write both.");
            } else {
                draft.attack(number, words[0], words[1]);
            }
        }
        if (!attacks) {
            throw draft.wrong(
                    Math.max(1, number),
                    "the file ends without '#' between arguments and attacks. Add a line with it.");
        }
        return draft.finish();
    }
}
