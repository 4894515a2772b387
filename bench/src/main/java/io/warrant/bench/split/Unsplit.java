package io.warrant.bench.split;

import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.List;

/// All cases are ranked with the knowledge as it is.
public record Unsplit() implements Splitting {

    @Override
    public List<Round> rounds(List<NamedCase> cases) {
        return List.of(new Round(1, List.of(), cases));
    }

    @Override
    public boolean learns() {
        return false;
    }

    @Override
    public String words() {
        return "none: the knowledge as it is";
    }
}
