package io.warrant.app.serve;

import io.warrant.engine.errors.ConfigurationException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How the service runs.
///
/// @param address where it listens
/// @param bounds how much it takes on
/// @param protection who may call it, and how that is kept secret
/// @param benches a folder with results of `warrant bench`, if any
/// @param accessLog where each request is noted, if anywhere
public record ServeSettings(
        Address address,
        Bounds bounds,
        Protection protection,
        Optional<Path> benches,
        Optional<Path> accessLog) {

    public static final ServeSettings USUAL =
            new ServeSettings(
                    Address.USUAL,
                    Bounds.USUAL,
                    Protection.NONE,
                    Optional.empty(),
                    Optional.empty());

    /// @throws ConfigurationException if others than this machine could listen in, or call
    public ServeSettings {
        if (!address.isLoopback() && (protection.tls.isEmpty() || !protection.knowsCallers())) {
            throw new ConfigurationException(
                    "--host "
                            + address.host
                            + " lets other machines call, so it needs encryption and callers who"
                            + " are known. Give --tls-cert and --tls-key, and --keys or"
                            + " --oidc-issuer; or listen on 127.0.0.1.");
        }
    }

    /// The same on another port.
    public ServeSettings withPort(int port) {
        return new ServeSettings(
                new Address(address.host, port), bounds, protection, benches, accessLog);
    }

    /// The same with other bounds.
    public ServeSettings with(Bounds other) {
        return new ServeSettings(address, other, protection, benches, accessLog);
    }

    /// The same with another protection.
    public ServeSettings with(Protection other) {
        return new ServeSettings(address, bounds, other, benches, accessLog);
    }

    /// Where a service listens.
    ///
    /// @param host the name or address of an interface
    /// @param port the port; 0 for any that is free
    public record Address(String host, int port) {

        public static final Address USUAL = new Address("127.0.0.1", 8080);

        public Address {
            if (port < 0 || port > 65535) {
                throw new ConfigurationException(
                        "--port can't be " + port + ". Give a number from 0 to 65535.");
            }
        }

        /// @throws ConfigurationException if no interface has this name
        boolean isLoopback() {
            try {
                return InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException e) {
                throw new ConfigurationException(
                        "--host " + host + " is no name or address of this machine. Check it.", e);
            }
        }
    }

    /// How much a service takes on.
    ///
    /// @param body bytes of one body, as sent and unpacked
    /// @param requests how many requests are worked on or wait at the same time
    /// @param threads how many of them are worked on
    /// @param work how long one may be worked on
    /// @param idle how long a connection may be silent, and how long a body may take
    public record Bounds(long body, int requests, int threads, Duration work, Duration idle) {

        public static final Bounds USUAL =
                new Bounds(
                        10L << 20,
                        64,
                        Runtime.getRuntime().availableProcessors(),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(30));

        public Bounds {
            if (body < 1 || requests < 1 || threads < 1) {
                throw new ConfigurationException(
                        "--max-body, --max-requests and --threads must be 1 or more. Leave them out"
                                + " for what is usual.");
            }
        }
    }

    /// Who may call, and how that is kept secret.
    ///
    /// @param tls the certificate, where the connection is encrypted
    /// @param keys the file of API keys, if any are in use
    /// @param issuer who issues tokens, if any are in use
    /// @param rate requests a second that one caller may send; 0 for any number
    public record Protection(
            Optional<Certificate> tls,
            Optional<Path> keys,
            Optional<TokenIssuer> issuer,
            double rate) {

        public static final Protection NONE =
                new Protection(Optional.empty(), Optional.empty(), Optional.empty(), 0);

        boolean knowsCallers() {
            return keys.isPresent() || issuer.isPresent();
        }
    }

    /// Files in PEM.
    ///
    /// @param chain the certificate and those that vouch for it
    /// @param key its private key, not encrypted
    public record Certificate(Path chain, Path key) {}

    /// An issuer of OpenID Connect tokens.
    ///
    /// @param issuer its name, as tokens have it in `iss`
    /// @param audience what tokens for this service have in `aud`
    /// @param keys its public keys (a JSON Web Key Set): a file, or an https URL
    /// @param roleClaim which claim of a token names the roles
    public record TokenIssuer(String issuer, String audience, String keys, String roleClaim) {}
}
