package io.warrant.app.cli;

import java.util.Locale;

/// When to colour.
enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    AUTO,
    ALWAYS,
    NEVER;

    boolean colours(Terminal terminal, boolean shown) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                    shown
                            && terminal.variable("NO_COLOR").isEmpty()
                            && !terminal.variable("TERM").equals("dumb");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
