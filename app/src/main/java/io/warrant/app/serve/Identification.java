package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Finds out who asks, by an API key or a token. Where neither is in use, the service listens to
/// this machine only, and whoever is at it may do all.
final class Identification {

    private static final String BEARER = "Bearer ";

    private final @Nullable KeyFile keys;
    private final @Nullable Tokens tokens;

    Identification(ServeSettings.Protection protection) {
        keys = protection.keys().map(KeyFile::new).orElse(null);
        tokens = protection.issuer().map(Tokens::of).orElse(null);
    }

    /// @throws RefusedException if it shows a key or token that isn't good
    Caller of(HttpServletRequest request) {
        if (keys == null && tokens == null) {
            return Caller.LOCAL;
        }
        var shown = shown(request);
        if (shown.isEmpty()) {
            return Caller.UNKNOWN;
        }
        return caller(shown.orElseThrow())
                .orElseThrow(() ->
                        new RefusedException(
                                Status.UNAUTHENTICATED,
                                "The key or token isn't good, or no longer. Ask for a new one."));
    }

    private Optional<Caller> caller(String secret) {
        if (ApiKey.isKey(secret)) {
            return keys == null ? Optional.empty() : keys.find(secret);
        }
        return tokens == null ? Optional.empty() : tokens.check(secret);
    }

    private static Optional<String> shown(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return Optional.ofNullable(request.getHeader("X-API-Key")).map(String::strip);
    }
}
