package io.warrant.ledger.audit;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret that turns content into a hash nobody can guess. A record of a patient has few enough
/// possible contents to try them all against a plain hash; with the salt deleted, its hash in the
/// log says nothing any more.
public final class Salt {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Salt fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    public static Salt of(byte[] bytes) {
        return new Salt(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// The hash of several parts together: HMAC-SHA-256 with the salt as its key, each part after
    /// its length, so that no two lists of parts read alike.
    public Digest seal(byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            for (var part : parts) {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                mac.update(part);
            }
            return Digest.ofBytes(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
