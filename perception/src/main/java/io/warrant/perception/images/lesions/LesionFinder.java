package io.warrant.perception.images.lesions;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.images.retina.Surroundings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds all kinds of lesions in a photograph of one width.
public final class LesionFinder {

    private static final int MAGIC = 0x4c455346;
    private static final double SMOOTH = 0.7;

    private final int width;
    private final Map<Lesion, Detector> detectors;

    private LesionFinder(int width, Map<Lesion, Detector> detectors) {
        this.width = width;
        this.detectors = detectors;
    }

    /// Learns from pixels of photographs of that width.
    static LesionFinder learn(int width, List<Sample> samples, long seed, int threads) {
        var detectors = new EnumMap<Lesion, Detector>(Lesion.class);
        for (var lesion : Lesion.values()) {
            detectors.put(lesion, Detector.learn(samples, lesion, seed, threads));
        }
        return new LesionFinder(width, detectors);
    }

    /// To how many pixels across a photograph is brought.
    public int width() {
        return width;
    }

    /// For each kind how likely it is at each pixel, from 0 to 1.
    public Map<Lesion, Plane> find(Fundus fundus) {
        var surroundings = Surroundings.of(fundus);
        var found = new EnumMap<Lesion, Plane>(Lesion.class);
        for (var lesion : Lesion.values()) {
            found.put(lesion, Plane.empty(fundus.width(), fundus.height()));
        }
        IntStream.range(0, fundus.height())
                .parallel()
                .forEach(y -> row(fundus, surroundings, y, found));
        found.replaceAll((_, plane) -> Blur.gaussian(plane, SMOOTH));
        return found;
    }

    private void row(Fundus fundus, Surroundings surroundings, int y, Map<Lesion, Plane> found) {
        var row = new float[surroundings.size()];
        for (int x = 0; x < fundus.width(); x++) {
            int at = y * fundus.width() + x;
            if (fundus.field().values()[at] > 0) {
                surroundings.copy(x, y, row, 0);
                detectors.forEach((lesion, detector) ->
                        lesion.in(found).values()[at] = detector.likelihood(row));
            }
        }
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(width);
            out.writeInt(Surroundings.COUNT);
            for (var lesion : Lesion.values()) {
                lesion.in(detectors).write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws KnowledgeException if it isn't what [#bytes] wrote
    public static LesionFinder parse(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            int width = in.readInt();
            int features = in.readInt();
            if (magic != MAGIC || width < 64 || width > 4096 || features != Surroundings.COUNT) {
                throw new KnowledgeException(
                        "The weights aren't those of this version's lesion finder. Train the"
                                + " model again.");
            }
            var detectors = new EnumMap<Lesion, Detector>(Lesion.class);
            for (var lesion : Lesion.values()) {
                detectors.put(lesion, Detector.read(in, features));
            }
            return new LesionFinder(width, detectors);
        } catch (IOException e) {
            throw new KnowledgeException("The weights end too early. Train the model again.", e);
        }
    }
}
