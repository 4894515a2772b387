package io.warrant.sources.guidelines;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Program;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds models for tests, and keeps those it has made ready. Models given beside the knowledge go
/// before those in it. Not safe for use by several threads.
public final class Shelf implements ModelTests.Models {

    private final Guidelines known;
    private final Map<String, Guideline> beside;
    private final Map<String, Optional<Program>> ready = new HashMap<>();

    /// @param beside further models by file name
    public Shelf(Guidelines known, Map<String, Guideline> beside) {
        this.known = known;
        this.beside = Map.copyOf(beside);
    }

    @Override
    public Optional<Program> find(String name, String file) {
        return ready.computeIfAbsent(name + "\n" + file, _ -> search(name, file));
    }

    /// By the name in the test, then by the name of the test's file, then by either in other
    /// spelling or version.
    private Optional<Program> search(String name, String file) {
        return given(name)
                .or(() -> given(file))
                .map(Program::of)
                .or(() -> known.exactly(name).map(entry -> known.program(entry.at())))
                .or(() -> known.exactly(file).map(entry -> known.program(entry.at())))
                .or(() -> alike(name))
                .or(() -> alike(file));
    }

    private Optional<Guideline> given(String name) {
        return Optional.ofNullable(beside.get(name))
                .or(() ->
                        beside.values().stream()
                                .filter(model -> model.id().equals(name))
                                .findFirst());
    }

    private Optional<Program> alike(String name) {
        return known.named(name).stream().findFirst().map(entry -> known.program(entry.at()));
    }
}
