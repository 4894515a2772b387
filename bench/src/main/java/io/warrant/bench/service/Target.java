package io.warrant.bench.service;

import io.warrant.engine.errors.ConfigurationException;

import java.net.URI;

/// A service to measure.
///
/// @param host its host
/// @param port its port
public record Target(String host, int port) {

    private static final int USUAL_PORT = 80;

    /// @throws ConfigurationException if it isn't a plain HTTP address
    public static Target parse(String url) {
        try {
            var uri = URI.create(url);
            if ("http".equals(uri.getScheme()) && uri.getHost() != null) {
                return new Target(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new ConfigurationException(
                "--url is no address of a service over HTTP. Give one such as"
                        + " http://127.0.0.1:8080.");
    }

    /// A whole request for what lies at a path.
    byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /// A whole request that posts a body.
    byte[] post(String path, byte[] body) {
        var head =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + ":"
                        + port
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        var start = head.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var all = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
