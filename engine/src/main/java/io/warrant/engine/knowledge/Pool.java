package io.warrant.engine.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives each distinct value a number, in the order of first use.
final class Pool<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int number(T value) {
        var known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    List<T> values() {
        return new ArrayList<>(numbers.keySet());
    }
}
