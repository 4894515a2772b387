package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names that expressions of one model may use, and their places.
final class Scope {

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private boolean looksAtPresent;

    /// Notes that an expression looks at the date.
    void lookAtPresent() {
        looksAtPresent = true;
    }

    boolean looksAtPresent() {
        return looksAtPresent;
    }

    void rule(String code, int place) {
        rules.put(code, place);
    }

    /// Makes a path of the record mean an element, until [#leavePaths].
    void path(String path, String code) {
        paths.putIfAbsent(path, code);
    }

    void leavePaths() {
        paths.clear();
    }

    /// The place of an element or local variable; a new name gets a new place.
    int slot(String code) {
        var slot = slots.get(code);
        if (slot != null) {
            return slot;
        }
        slots.put(code, codes.size());
        codes.add(code);
        return codes.size() - 1;
    }

    int slotOfPath(String path) {
        var code = paths.get(path);
        if (code == null) {
            throw new GrammarException("no element has the path " + path);
        }
        return slot(code);
    }

    int ruleAt(String code) {
        var place = rules.get(code);
        if (place == null) {
            throw new GrammarException("there is no rule " + code);
        }
        return place;
    }

    /// The names by place.
    List<String> codes() {
        return List.copyOf(codes);
    }
}
