package io.warrant.bench.compare;

/// Whether two runs hit equally often on the same cases: McNemar's exact test. Only the cases that
/// one run hits and the other doesn't can tell (McNemar 1947, doi:10.1007/BF02295996).
///
/// @param onlyA cases that only the first run hits
/// @param onlyB cases that only the second run hits
/// @param p the two-sided probability of so uneven a split were both equally good
public record McNemar(int onlyA, int onlyB, double p) {

    public static McNemar of(int onlyA, int onlyB) {
        int n = onlyA + onlyB;
        // The lower tail of a fair coin, from its first term on, in logs: 2^-n is 0 for large n.
        double log = -n * Math.log(2);
        double tail = 0;
        for (int k = 0; k <= Math.min(onlyA, onlyB); k++) {
            tail += Math.exp(log);
            log += Math.log(n - k) - Math.log(k + 1);
        }
        return new McNemar(onlyA, onlyB, Math.min(1, 2 * tail));
    }
}
