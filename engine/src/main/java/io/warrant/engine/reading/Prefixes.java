package io.warrant.engine.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Beginnings of words that some write with a hyphen: "pre-auricular".
final class Prefixes {

    private static final Set<String> ALL =
            Set.of(
                    "pre", "post", "non", "peri", "supra", "infra", "sub", "inter", "intra",
                    "hyper", "hypo", "micro", "macro", "up", "down", "semi", "anti", "over",
                    "under", "multi", "poly", "mono", "para", "retro", "epi", "neuro", "cranio",
                    "tele");

    private static final Pattern HYPHEN =
            Pattern.compile(
                    "\\b(" + String.join("|", new TreeSet<>(ALL)) + ")-(?=[a-z])",
                    Pattern.CASE_INSENSITIVE);

    private Prefixes() {}

    static boolean contains(String folded) {
        return ALL.contains(folded);
    }

    /// The words of a name with the hyphens behind its prefixes left out; empty where it has none.
    static List<String> joined(String name) {
        var together = HYPHEN.matcher(name).replaceAll("$1");
        return together.equals(name) ? List.of() : Splitter.words(together, Language.EN);
    }
}
