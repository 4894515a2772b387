package io.warrant.app.serve;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.UnavailableException;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks OpenID Connect tokens: signature, issuer, audience and time. Only signatures with a
/// public key count, so a token can't choose to be unsigned, or signed with what everybody knows.
final class Tokens {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final String roleClaim;

    private final KeySetFetch fetch;

    private Tokens(
            ServeSettings.TokenIssuer issuer, KeySetFetch fetch, JWKSource<SecurityContext> keys) {
        this.fetch = fetch;
        roleClaim = issuer.roleClaim();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        issuer.audience(),
                        new JWTClaimsSet.Builder().issuer(issuer.issuer()).build(),
                        Set.of("sub", "exp")));
    }

    /// @throws ConfigurationException if its keys can't be read
    static Tokens of(ServeSettings.TokenIssuer issuer) {
        var fetch = new KeySetFetch();
        return new Tokens(issuer, fetch, keys(issuer.keys(), fetch));
    }

    private static JWKSource<SecurityContext> keys(String place, KeySetFetch fetch) {
        try {
            if (place.startsWith("https://")) {
                return JWKSourceBuilder.<SecurityContext>create(URI.create(place).toURL(), fetch)
                        .build();
            }
            if (place.contains("://")) {
                throw new ConfigurationException(
                        "--oidc-jwks must be a file or an https URL, since whoever changes keys on"
                                + " their way could sign tokens.");
            }
            return new ImmutableJWKSet<>(JWKSet.load(Path.of(place).toFile()));
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new ConfigurationException("--oidc-jwks is no URL. Check it.", e);
        } catch (IOException | ParseException e) {
            throw new ConfigurationException(
                    "--oidc-jwks: the keys of the issuer can't be read. Fetch its JSON Web Key Set"
                            + " again.",
                    e);
        }
    }

    /// Whom a token speaks of, or empty where it isn't good.
    ///
    /// @throws UnavailableException if the issuer's keys can't be fetched
    Optional<Caller> check(String token) {
        try {
            var claims = processor.process(token, null);
            return Optional.of(new Caller(claims.getSubject(), role(claims)));
        } catch (ParseException | BadJOSEException _) {
            return Optional.empty();
        } catch (RateLimitReachedException e) {
            // Keys aren't asked for again and again because of whoever names one that isn't there.
            if (fetch.isReached()) {
                return Optional.empty();
            }
            throw away(e);
        } catch (JOSEException e) {
            throw away(e);
        }
    }

    private static UnavailableException away(JOSEException e) {
        return new UnavailableException("The issuer of tokens doesn't answer. Try again later.", e);
    }

    /// The highest role that a token names; none that it names may do nothing but look at health.
    private Role role(JWTClaimsSet claims) {
        var claim = claims.getClaim(roleClaim);
        var names =
                switch (claim) {
                    case String text -> List.of(text.split(" "));
                    case Collection<?> several -> several.stream().map(String::valueOf).toList();
                    case null, default -> List.<String>of();
                };
        return names.stream()
                .flatMap(name -> Role.of(name).stream())
                .max(Role::compareTo)
                .orElse(Role.ANYONE);
    }
}
