package io.warrant.sources.debate;

import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A framework while it is read. Attacks may come before the arguments they speak of.
final class FrameworkDraft {

    private static final int MOST_ARGUMENTS = 100_000;

    private final String file;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Named> attacks = new ArrayList<>();

    private record Named(int line, String from, String to) {}

    /// @param file what to call the file in messages
    FrameworkDraft(String file) {
        this.file = file;
    }

    void argument(int line, String name) {
        if (places.putIfAbsent(name, places.size()) != null) {
            throw wrong(line, "argument '" + name + "' is there already. Remove one of the two.");
        }
        if (places.size() > MOST_ARGUMENTS) {
            throw wrong(line, "more than " + MOST_ARGUMENTS + " arguments. Give a smaller file.");
        }
    }

    void attack(int line, String from, String to) {
        attacks.add(new Named(line, from, to));
    }

    NamedFramework finish() {
        if (places.isEmpty()) {
            throw new InvalidCaseException(
                    file + " has no arguments. Maybe it is another kind of file.");
        }
        var known = new ArrayList<Framework.Attack>();
        for (var attack : attacks) {
            known.add(
                    new Framework.Attack(
                            place(attack.line(), attack.from()),
                            place(attack.line(), attack.to())));
        }
        return new NamedFramework(List.copyOf(places.keySet()), Framework.of(places.size(), known));
    }

    private int place(int line, String name) {
        var place = places.get(name);
        if (place == null) {
            throw wrong(
                    line, "there is no argument '" + name + "'. Add it, or correct the attack.");
        }
        return place;
    }

    InvalidCaseException wrong(int line, String what) {
        return new InvalidCaseException(file + " line " + line + ": " + what);
    }
}
