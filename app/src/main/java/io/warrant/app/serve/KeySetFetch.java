package io.warrant.app.serve;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/// Fetches an issuer's public keys from the one address that was configured. It follows nobody
/// elsewhere, waits for no more than a few seconds, and reads no more than a key set can have.
final class KeySetFetch extends DefaultResourceRetriever {

    private static final int CONNECTING = 2000;
    private static final int READING = 3000;
    private static final int LONGEST = 256 << 10;

    private volatile boolean reached;

    KeySetFetch() {
        super(CONNECTING, READING, LONGEST);
    }

    /// Whether the last try brought an answer.
    boolean isReached() {
        return reached;
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        reached = false;
        var answer = super.retrieveResource(address);
        reached = true;
        return answer;
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
        var connection = super.openHTTPConnection(address);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
