package io.warrant.sources.install;

import java.net.http.HttpHeaders;

/// What a server calls a version of a file: its `ETag`, or else its `Last-Modified` date.
final class Version {

    private Version() {}

    static String of(HttpHeaders headers) {
        return headers.firstValue("ETag")
                .or(() -> headers.firstValue("Last-Modified"))
                .orElse("")
                .strip();
    }

    /// Whether two files of this version have the same bytes, so that the rest of one completes the
    /// beginning of another. Weak tags don't promise that.
    static boolean isExact(String version) {
        return !version.isEmpty() && !version.startsWith("W/");
    }

    static boolean isTag(String version) {
        return version.startsWith("\"") || version.startsWith("W/");
    }
}
