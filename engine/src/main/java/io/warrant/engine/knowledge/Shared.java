package io.warrant.engine.knowledge;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/// Things with numbers that many share: each is made when it is first asked for, and kept. Safe for
/// use by several threads.
final class Shared<T> {

    private final AtomicReferenceArray<T> made;
    private final IntFunction<T> make;

    /// @param size how many there are
    /// @param make makes one; what it makes for a number is always equal
    Shared(int size, IntFunction<T> make) {
        made = new AtomicReferenceArray<>(size);
        this.make = make;
    }

    T get(int number) {
        var one = made.get(number);
        if (one == null) {
            one = make.apply(number);
            made.set(number, one);
        }
        return one;
    }
}
