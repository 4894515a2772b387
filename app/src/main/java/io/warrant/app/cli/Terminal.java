package io.warrant.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// All that a command sees of the outside, so that tests can stand in for it.
///
/// @param in standard input
/// @param out standard output, unbuffered; a failed write throws
/// @param err where notices go
/// @param env environment variables
/// @param screen what shows `out` and `err`
record Terminal(
        InputStream in, OutputStream out, PrintStream err, Map<String, String> env, Screen screen) {

    /// Commands never read the environment but through here.
    static Terminal ofProcess() {
        var charset = Screen.charset(System.getProperties());
        return new Terminal(
                System.in,
                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err), true, charset),
                System.getenv(),
                Screen.ofProcess(System.getProperties(), System.getenv()));
    }

    /// An environment variable, or an empty text.
    String variable(String name) {
        return env.getOrDefault(name, "");
    }

    boolean showsUnicode() {
        return screen.charset().equals(StandardCharsets.UTF_8);
    }
}
