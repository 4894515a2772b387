package io.warrant.app.json;

import com.fasterxml.jackson.core.SerializableString;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Pieces of JSON that come again in answer after answer, such as an association with all its rows:
/// whatever depends on the knowledge alone. Several fall on the same place; what comes new takes
/// another's place one time in 251, as with [io.warrant.engine.knowledge.Kept]. Safe for use by
/// several threads; for one knowledge base only.
public final class Fragments {

    /// Keeps nothing.
    public static final Fragments NONE = new Fragments(1);

    /// How many bytes are kept at most, if the program has so many to spare.
    private static final long MOST = Math.min(192L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final int PLACES = 1 << 17;

    private static final int SELDOM = 251;

    /// A piece, and how deep it stands, since that decides how far it is indented.
    private record Piece(Object key, int depth, Written text) {}

    private final AtomicReferenceArray<Piece> places;
    private final AtomicLong held = new AtomicLong();

    /// Counts what came new; that threads may lose a count does no harm.
    private int newcomers = 1;

    private Fragments(int size) {
        places = new AtomicReferenceArray<>(size);
    }

    /// Nothing yet.
    public static Fragments empty() {
        return new Fragments(PLACES);
    }

    Optional<SerializableString> find(Object key, int depth) {
        var piece = places.get(place(key, depth));
        return piece != null && piece.depth == depth && piece.key.equals(key)
                ? Optional.of(piece.text)
                : Optional.empty();
    }

    void keep(Object key, int depth, byte[] text) {
        int place = place(key, depth);
        var before = places.get(place);
        if (before != null && newcomers++ % SELDOM != 0) {
            return;
        }
        long more = (long) text.length - (before == null ? 0 : before.text.length());
        if (held.get() + more <= MOST
                && places.compareAndSet(place, before, new Piece(key, depth, new Written(text)))) {
            held.addAndGet(more);
        }
    }

    private int place(Object key, int depth) {
        int hash = (key.hashCode() * 31 + depth) * 0x9e3779b9;
        return (hash >>> 16 ^ hash) & places.length() - 1;
    }
}
