package io.warrant.bench.osce;

import java.util.Locale;

/// How examinations and tests are chosen once the history is taken.
public enum OscePolicy {
    WARRANT("what is worth most per cost, by the program"),
    ROUTINE("the hospital's list from its beginning, the same for every patient"),
    EVERYTHING("all that the station has, whatever it costs");

    private final String words;

    OscePolicy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
