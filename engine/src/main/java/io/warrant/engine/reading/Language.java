package io.warrant.engine.reading;

import java.util.Locale;
import java.util.Optional;

/// A language that notes are written in.
public enum Language {
    EN(Script.WORDS),
    ES(Script.WORDS),
    FR(Script.WORDS),
    DE(Script.WORDS),
    IT(Script.WORDS),
    NL(Script.WORDS),
    PT(Script.WORDS),
    JA(Script.SIGNS),
    ZH(Script.SIGNS);

    private enum Script {
        WORDS,
        SIGNS
    }

    private final Script script;

    Language(Script script) {
        this.script = script;
    }

    /// Whether its words stand together without blanks, so that every sign counts as a word.
    boolean isOfSigns() {
        return script == Script.SIGNS;
    }

    /// The two letters of ISO 639-1.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of a code such as `en`, or empty where it isn't read.
    public static Optional<Language> of(String code) {
        for (var language : values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code();
    }
}
