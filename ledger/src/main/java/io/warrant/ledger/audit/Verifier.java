package io.warrant.ledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a log once from its first entry, and notes all that can't be as it was written. After a
/// breach it goes on from what it finds, so that one change is told once.
public final class Verifier {

    private static final int MOST_TOLD = 100;

    private final List<Breach> breaches = new ArrayList<>();
    private final Map<Long, Head> expected = new HashMap<>();
    private final Head own;
    private Head head = Head.START;
    private long entries;
    private long kept;
    private long more;

    /// @param own the head that stands beside the log
    /// @param kept heads that were kept elsewhere
    public Verifier(Head own, List<Head> kept) {
        this.own = own;
        var heads = new ArrayList<>(kept);
        heads.add(own);
        for (var each : heads) {
            var other = expected.putIfAbsent(each.number(), each);
            if (other != null && !other.equals(each)) {
                breach(each.number(), Breach.Kind.REWRITTEN);
            }
        }
    }

    /// Takes the next entry, in the order of their numbers.
    public void take(Entry entry) {
        entries++;
        if (!entry.isIntact()) {
            breach(entry.number(), Breach.Kind.CHANGED);
        }
        if (entry.number() != head.number() + 1) {
            breach(entry.number(), Breach.Kind.MISSING);
        } else if (!entry.before().equals(head.hash())) {
            breach(entry.number(), Breach.Kind.UNCHAINED);
        }
        var known = expected.remove(entry.number());
        if (known != null && !known.hash().equals(entry.own())) {
            breach(entry.number(), Breach.Kind.REWRITTEN);
        }
        head = entry.head();
    }

    /// Holds what is kept beside an entry against the hash in the log.
    ///
    /// @param logged the entry's input; empty where there is no such entry
    /// @param found what the kept content gives; empty where it can't even be read
    public void take(long number, Optional<Digest> logged, Optional<Digest> found) {
        kept++;
        if (logged.isEmpty()) {
            breach(number, Breach.Kind.KEPT_UNKNOWN);
        } else if (!logged.equals(found)) {
            breach(number, Breach.Kind.KEPT_CHANGED);
        }
    }

    /// After the last entry.
    public Verification finish() {
        expected.values().stream()
                .map(Head::number)
                .filter(number -> number > 0)
                .sorted()
                .forEach(number ->
                        breach(
                                number,
                                number > head.number()
                                        ? Breach.Kind.TRUNCATED
                                        : Breach.Kind.MISSING));
        if (entries == 0) {
            breach(1, Breach.Kind.TRUNCATED);
        } else if (head.number() > own.number()) {
            breach(own.number() + 1, Breach.Kind.UNCOUNTED);
        }
        return new Verification(entries, kept, head, breaches, more);
    }

    private void breach(long number, Breach.Kind kind) {
        if (breaches.size() < MOST_TOLD) {
            breaches.add(new Breach(number, kind));
        } else {
            more++;
        }
    }
}
