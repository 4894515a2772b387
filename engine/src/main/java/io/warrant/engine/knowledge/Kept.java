package io.warrant.engine.knowledge;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// Things with numbers that take a while to make: those that are asked for often are kept. Several
/// numbers share a place. What comes new takes an empty place at once and another's place one time
/// in 251, so that what is asked for once in a while doesn't drive out what is asked for always,
/// and little of what is made outlives its request. Safe for use by several threads.
///
/// @param <T> immutable
public final class Kept<T> {

    /// Odd, so that of two that are asked for in turn not always the same one finds it is its turn.
    private static final int SELDOM = 251;

    private final AtomicReferenceArray<T> places;
    private final ToIntFunction<T> number;
    private final IntFunction<T> make;

    /// Counts what came new; that threads may lose a count does no harm.
    private int newcomers = 1;

    /// @param places how many are kept at most
    /// @param number the number of what was made
    /// @param make makes one; what it makes for a number is always equal
    public Kept(int places, ToIntFunction<T> number, IntFunction<T> make) {
        this.places = new AtomicReferenceArray<>(places);
        this.number = number;
        this.make = make;
    }

    public T get(int wanted) {
        int place = wanted % places.length();
        var there = places.get(place);
        if (there != null && number.applyAsInt(there) == wanted) {
            return there;
        }
        var made = make.apply(wanted);
        if (there == null || newcomers++ % SELDOM == 0) {
            places.set(place, made);
        }
        return made;
    }
}
