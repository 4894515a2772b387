package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import jakarta.servlet.http.HttpServletRequest;

import java.util.LinkedHashMap;
import java.util.Map;

/// How often one caller may ask: so many requests a second, and as many at once. Callers who aren't
/// known are told apart by their address.
final class RateLimit {

    /// How many callers are remembered; the one who was away longest is forgotten first.
    private static final int CALLERS = 10_000;

    private final double rate;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > CALLERS;
                }
            };

    /// What a caller has left.
    private static final class Bucket {
        private double left;
        private long at;

        private Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /// @param rate requests a second; 0 for any number
    RateLimit(double rate) {
        this.rate = rate;
    }

    /// @throws RefusedException if the caller has asked too often
    void check(Caller caller, HttpServletRequest request) {
        if (rate == 0) {
            return;
        }
        var known = !caller.equals(Caller.UNKNOWN);
        if (!allows(known ? caller.name() : request.getRemoteAddr(), System.nanoTime())) {
            throw new RefusedException(
                    Status.TOO_OFTEN,
                    "More than " + rate + " requests a second came from you. Wait a second.");
        }
    }

    synchronized boolean allows(String caller, long now) {
        double most = Math.max(1, rate);
        var bucket = buckets.computeIfAbsent(caller, _ -> new Bucket(most, now));
        bucket.left = Math.min(most, bucket.left + (now - bucket.at) / 1e9 * rate);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
