package io.warrant.app.serve;

import io.warrant.engine.errors.ConfigurationException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/// Reads a certificate and its key from PEM files.
final class Pem {

    private static final Pattern KEY =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----(.+?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private static final String[] KINDS = {"RSA", "EC", "Ed25519"};

    private Pem() {}

    /// @throws ConfigurationException if either can't be read
    static KeyStore load(ServeSettings.Certificate files) {
        try {
            var chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(
                                    new ByteArrayInputStream(Files.readAllBytes(files.chain())))
                            .toArray(Certificate[]::new);
            if (chain.length == 0) {
                throw new ConfigurationException(
                        files.chain() + " holds no certificate. Give --tls-cert a PEM file.");
            }
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("warrant", key(files.key()), new char[0], chain);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException(
                    "--tls-cert "
                            + files.chain()
                            + " or --tls-key "
                            + files.key()
                            + " can't be read. Give PEM files that belong together.",
                    e);
        }
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        var matcher = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!matcher.find()) {
            throw new ConfigurationException(
                    file
                            + " holds no private key in PKCS 8, or an encrypted one. Convert it"
                            + " with `openssl pkcs8 -topk8 -nocrypt`.");
        }
        var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(matcher.group(1)));
        for (var kind : KINDS) {
            try {
                return KeyFactory.getInstance(kind).generatePrivate(spec);
            } catch (InvalidKeySpecException _) {
                // Another kind of key.
            }
        }
        throw new ConfigurationException(
                file + " holds a key of a kind that isn't known. Use RSA, EC or Ed25519.");
    }
}
