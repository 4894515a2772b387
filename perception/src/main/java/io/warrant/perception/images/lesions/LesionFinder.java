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
import java.util.ArrayList;
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

    /// For each kind how likely it is at each pixel, from 0 to 1. One pixel of each square of three
    /// by three is asked first; the others are only where it, or one of its neighbours, has some
    /// hope.
    public Map<Lesion, Plane> find(Fundus fundus) {
        var surroundings = Surroundings.of(fundus);
        var found = new EnumMap<Lesion, Plane>(Lesion.class);
        for (var lesion : Lesion.values()) {
            found.put(lesion, Plane.empty(fundus.width(), fundus.height()));
        }
        var search = new Search(fundus, surroundings, found);
        int rows = (fundus.height() + Search.STEP - 1) / Search.STEP;
        IntStream.range(0, rows).parallel().forEach(search::first);
        var hopes = new EnumMap<Lesion, boolean[]>(Lesion.class);
        found.forEach((lesion, plane) -> hopes.put(lesion, Search.hopes(plane)));
        IntStream.range(0, rows).parallel().forEach(row -> search.others(row, hopes));
        found.replaceAll((_, plane) -> Blur.gaussian(plane, SMOOTH));
        return found;
    }

    /// One photograph.
    private final class Search {

        /// Pixels of a square's side: no lesion that counts falls between two that are asked.
        static final int STEP = 3;

        /// Likelihoods below this are no hope.
        private static final float HOPE = 0.1f;

        private final Fundus fundus;
        private final Surroundings surroundings;
        private final Map<Lesion, Plane> found;

        Search(Fundus fundus, Surroundings surroundings, Map<Lesion, Plane> found) {
            this.fundus = fundus;
            this.surroundings = surroundings;
            this.found = found;
        }

        /// The upper left pixel of each square of a row of squares.
        void first(int row) {
            int size = surroundings.size();
            var features = new float[size * ((fundus.width() + STEP - 1) / STEP)];
            surroundings.copyRow(STEP * row, STEP, features);
            for (int x = 0; x < fundus.width(); x += STEP) {
                int at = STEP * row * fundus.width() + x;
                int start = x / STEP * size;
                if (fundus.field().values()[at] > 0) {
                    detectors.forEach((lesion, detector) ->
                            lesion.in(found).values()[at] = detector.likelihood(features, start));
                }
            }
        }

        /// By square, whether it or a neighbour has hope.
        static boolean[] hopes(Plane plane) {
            int width = (plane.width() + STEP - 1) / STEP;
            int height = (plane.height() + STEP - 1) / STEP;
            var hopes = new boolean[width * height];
            for (int v = 0; v < height; v++) {
                for (int u = 0; u < width; u++) {
                    if (plane.at(STEP * u, STEP * v) >= HOPE) {
                        for (int y = Math.max(0, v - 1); y <= Math.min(height - 1, v + 1); y++) {
                            int left = Math.max(0, u - 1);
                            int right = Math.min(width - 1, u + 1);
                            java.util.Arrays.fill(
                                    hopes, y * width + left, y * width + right + 1, true);
                        }
                    }
                }
            }
            return hopes;
        }

        void others(int row, Map<Lesion, boolean[]> hopes) {
            var features = new float[surroundings.size()];
            int across = (fundus.width() + STEP - 1) / STEP;
            for (int y = STEP * row; y < Math.min(fundus.height(), STEP * row + STEP); y++) {
                for (int x = 0; x < fundus.width(); x++) {
                    boolean asked = y % STEP == 0 && x % STEP == 0;
                    if (!asked && fundus.field().values()[y * fundus.width() + x] > 0) {
                        other(x, y, hopes(hopes, row * across + x / STEP), features);
                    }
                }
            }
        }

        private static List<Lesion> hopes(Map<Lesion, boolean[]> hopes, int square) {
            List<Lesion> some = List.of();
            for (var lesion : Lesion.values()) {
                if (lesion.in(hopes)[square]) {
                    some = some.isEmpty() ? new ArrayList<>() : some;
                    some.add(lesion);
                }
            }
            return some;
        }

        private void other(int x, int y, List<Lesion> lesions, float[] features) {
            if (!lesions.isEmpty()) {
                surroundings.copy(x, y, features, 0);
            }
            for (var lesion : lesions) {
                lesion.in(found).values()[y * fundus.width() + x] =
                        lesion.in(detectors).likelihood(features, 0);
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
