package io.warrant.app.cli;

import io.warrant.app.serve.ServeSettings;
import io.warrant.engine.errors.ConfigurationException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How the service is to run.
final class ServeOptions {

    private static final ServeSettings.Bounds USUAL = ServeSettings.Bounds.USUAL;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    int port = ServeSettings.Address.USUAL.port();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Where to listen. Default: ${DEFAULT-VALUE}, this machine only.")
    String host = ServeSettings.Address.USUAL.host();

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            description = "A folder with results of `warrant bench` as JSON, to be served too.")
    @Nullable Path benches;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Add a line of JSON for each request: route and time, nothing of a patient.")
    @Nullable Path accessLog;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            description = "The longest body. Default: ${DEFAULT-VALUE}.")
    long body = USUAL.body();

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "How many requests run or wait at a time. Default: ${DEFAULT-VALUE}.")
    int requests = USUAL.requests();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads reason. Default: one for each core.")
    int threads = USUAL.threads();

    @Option(
            names = "--max-seconds",
            paramLabel = "S",
            description = "How long one request may take. Default: 20.")
    int seconds = (int) USUAL.work().toSeconds();

    @Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            description = "The certificate, with those that vouch for it.")
    @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "PEM",
            description = "Its private key, in PKCS 8, not encrypted.")
    @Nullable Path certificateKey;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The API keys that are let in, as `warrant key add` writes them.")
    @Nullable Path keys;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "ISSUER",
            description = "Let in tokens of this OpenID Connect issuer.")
    @Nullable String issuer;

    @Option(
            names = "--oidc-audience",
            paramLabel = "NAME",
            description = "What tokens for this service name as their audience.")
    @Nullable String audience;

    @Option(
            names = "--oidc-jwks",
            paramLabel = "FILE|URL",
            description = "The issuer's public keys, a JSON Web Key Set: a file or an https URL.")
    @Nullable String issuerKeys;

    @Option(
            names = "--oidc-role-claim",
            paramLabel = "CLAIM",
            description = "Which claim names the roles. Default: ${DEFAULT-VALUE}.")
    String roleClaim = "roles";

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "How many requests a second one caller may send. Default: any number.")
    double rate;

    /// @throws ConfigurationException if they don't fit together
    ServeSettings settings() {
        if (rate < 0 || seconds < 1) {
            throw new ConfigurationException(
                    "--rate can't be negative and --max-seconds must be 1 or more. Leave them out"
                            + " for what is usual.");
        }
        return new ServeSettings(
                new ServeSettings.Address(host, port),
                new ServeSettings.Bounds(
                        body, requests, threads, Duration.ofSeconds(seconds), USUAL.idle()),
                new ServeSettings.Protection(tls(), Optional.ofNullable(keys), tokens(), rate),
                Optional.ofNullable(benches),
                Optional.ofNullable(accessLog));
    }

    private Optional<ServeSettings.Certificate> tls() {
        if (certificate != null && certificateKey != null) {
            return Optional.of(new ServeSettings.Certificate(certificate, certificateKey));
        }
        if (certificate != null || certificateKey != null) {
            throw new ConfigurationException(
                    "--tls-cert and --tls-key belong together. Give both.");
        }
        return Optional.empty();
    }

    private Optional<ServeSettings.TokenIssuer> tokens() {
        if (issuer == null) {
            return Optional.empty();
        }
        if (audience == null || issuerKeys == null) {
            throw new ConfigurationException(
                    "--oidc-issuer needs --oidc-audience and --oidc-jwks. Without them, tokens for"
                            + " other services would count here. Give both.");
        }
        return Optional.of(new ServeSettings.TokenIssuer(issuer, audience, issuerKeys, roleClaim));
    }
}
