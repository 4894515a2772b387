package io.warrant.perception.images.cells;

import io.warrant.perception.model.Numbers;
import io.warrant.perception.recording.Picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds cells and says how sure each is.
record CellModel(CellFinder finder, Map<Cell, CellJudgement> judgements) {

    private static final String FILE = "cells.numbers";

    /// A cell that was found.
    ///
    /// @param probability that a person would have drawn a box there
    record Seen(Cell cell, Box box, double probability) {}

    static CellModel of(CellFinder finder, List<Held> held) {
        var judgements = new EnumMap<Cell, CellJudgement>(Cell.class);
        for (var cell : Cell.ALL) {
            judgements.put(cell, CellJudgement.learn(cell, held));
        }
        return new CellModel(finder, judgements);
    }

    /// The surest of each kind first.
    List<Seen> see(Picture picture) {
        return finder.find(picture).stream().filter(this::counts).map(this::seen).toList();
    }

    boolean counts(CellFinder.Found found) {
        return found.logOdds() >= found.cell().in(judgements).least();
    }

    Seen seen(CellFinder.Found found) {
        double p = found.cell().in(judgements).calibrator().probability(found.logOdds());
        return new Seen(found.cell(), found.box(), p);
    }

    Map<String, byte[]> weights() {
        var rows = finder.network().rows();
        judgements.forEach((cell, judgement) -> rows.put(cell.name(), judgement.numbers()));
        return Map.of(FILE, Numbers.of(rows).bytes());
    }

    static CellModel of(Function<String, byte[]> files) {
        var numbers = Numbers.parse(FILE, files.apply(FILE));
        var judgements = new EnumMap<Cell, CellJudgement>(Cell.class);
        for (var cell : Cell.ALL) {
            judgements.put(cell, CellJudgement.of(numbers.row(cell.name())));
        }
        return new CellModel(new CellFinder(CellNetwork.of(numbers)), judgements);
    }
}
