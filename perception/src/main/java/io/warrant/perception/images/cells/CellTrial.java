package io.warrant.perception.images.cells;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A photograph of which it is known where its cells are. Each cell that is found is a statement.
record CellTrial(Picture picture, List<Smears.Marked> truth) implements Hardship.Trial {

    static CellTrial of(Smears.Photo photo) {
        return new CellTrial(PictureReader.of(photo.name(), photo.file()), photo.cells());
    }

    @Override
    public List<Reliability.Stated> stated(Perception.Perceived perceived) {
        record Said(CellFinder.Found found, double probability) {}
        var said = new ArrayList<Said>();
        for (var cell : Cell.ALL) {
            perceived.percepts().stream()
                    .filter(percept -> percept.concept().equals(cell.concept()))
                    .flatMap(percept -> parts(percept).stream())
                    .map(part ->
                            new Said(
                                    new CellFinder.Found(
                                            cell, box(part.region()), (float) part.probability()),
                                    part.probability()))
                    .forEach(said::add);
        }
        said.sort(Comparator.comparingDouble(it -> -it.probability()));
        var held = Held.of(said.stream().map(Said::found).toList(), truth);
        var stated = new ArrayList<Reliability.Stated>();
        for (int i = 0; i < said.size(); i++) {
            stated.add(new Reliability.Stated(said.get(i).probability(), held.real()[i]));
        }
        return stated;
    }

    private static List<Where.Regions.Part> parts(Percept percept) {
        return percept.where() instanceof Where.Regions(var parts) ? parts : List.of();
    }

    private static Box box(Where.Region region) {
        return new Box(
                region.x(), region.y(), region.x() + region.width(), region.y() + region.height());
    }
}
