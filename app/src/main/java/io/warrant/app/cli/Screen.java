package io.warrant.app.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/// What shows the output.
///
/// @param showsOut whether standard output goes to a terminal
/// @param showsErr whether standard error does
/// @param width columns per line
/// @param charset how characters become bytes
record Screen(boolean showsOut, boolean showsErr, int width, Charset charset) {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /// Nothing is a terminal.
    static final Screen NONE = new Screen(false, false, USUAL_WIDTH, StandardCharsets.UTF_8);

    Screen {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /// The launcher says which streams are terminals (`warrant.terminals`, such as `12`) and how
    /// wide they are, because Java can't ask about one stream alone. Without the launcher, none is.
    static Screen ofProcess(Properties properties, Map<String, String> env) {
        var terminals = properties.getProperty("warrant.terminals", "");
        return new Screen(
                terminals.contains("1"),
                terminals.contains("2"),
                width(env.getOrDefault("COLUMNS", properties.getProperty("warrant.columns", ""))),
                charset(properties));
    }

    static Charset charset(Properties properties) {
        var name =
                properties.getProperty(
                        "stdout.encoding", properties.getProperty("native.encoding", ""));
        return Charset.isSupported(name.isEmpty() ? "?" : name)
                ? Charset.forName(name)
                : StandardCharsets.UTF_8;
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{0,5}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
