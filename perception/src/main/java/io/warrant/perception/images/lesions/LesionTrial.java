package io.warrant.perception.images.lesions;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A photograph with masks. The surest spot of each of the four lesions is a statement, and right
/// where its box touches the mask.
record LesionTrial(Picture picture, Map<Lesion, Plane> masks) implements Hardship.Trial {

    static LesionTrial of(Idrid.Segmented photo) {
        var masks = new EnumMap<Lesion, Plane>(Lesion.class);
        photo.masks()
                .forEach((lesion, file) ->
                        masks.put(lesion, Plane.grey(PictureReader.of(photo.name(), file))));
        return new LesionTrial(PictureReader.of(photo.name(), photo.photo()), masks);
    }

    @Override
    public List<Reliability.Stated> stated(Perception.Perceived perceived) {
        return perceived.percepts().stream()
                .filter(percept -> percept.where() instanceof Where.Region)
                .flatMap(percept ->
                        Lesion.FOUR.stream()
                                .filter(lesion -> lesion.concept().equals(percept.concept()))
                                .map(lesion -> stated(percept, lesion)))
                .toList();
    }

    private Reliability.Stated stated(Percept percept, Lesion lesion) {
        var mask = masks.get(lesion);
        boolean right =
                mask != null
                        && percept.where() instanceof Where.Region region
                        && touches(mask, region);
        return new Reliability.Stated(percept.probability(), right);
    }

    /// A mask has the size of its photograph.
    private static boolean touches(Plane mask, Where.Region region) {
        int bottom = Math.min(mask.height(), region.y() + region.height());
        int right = Math.min(mask.width(), region.x() + region.width());
        for (int y = region.y(); y < bottom; y++) {
            for (int x = region.x(); x < right; x++) {
                if (mask.at(x, y) >= 0.5f) {
                    return true;
                }
            }
        }
        return false;
    }
}
