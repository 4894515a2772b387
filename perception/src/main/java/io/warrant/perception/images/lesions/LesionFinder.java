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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Finds all kinds of lesions in a photograph of one width.
public final class LesionFinder {

    private static final int MAGIC = 0x4c455346;
    private static final double SMOOTH = 0.7;
    private static final double SMOOTH_LARGE = 1.5;

    /// So large that one pixel of nine tells where they are.
    private static final Set<Lesion> LARGE = EnumSet.of(Lesion.SOFT_EXUDATES, Lesion.OPTIC_DISC);

    private final int width;
    private final Map<Lesion, Detector> detectors;
    private final Detector[] all;

    private LesionFinder(int width, Map<Lesion, Detector> detectors) {
        this.width = width;
        this.detectors = detectors;
        all = Arrays.stream(Lesion.values()).map(it -> it.in(detectors)).toArray(Detector[]::new);
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

    /// For each kind how likely it is at each pixel, from 0 to 1. The middle of each square of
    /// three by three pixels is asked first, and stands for all of it where lesions are large; of
    /// the others, each pixel is asked where a square or one of its neighbours has some hope.
    public Map<Lesion, Plane> find(Fundus fundus) {
        var surroundings = Surroundings.of(fundus);
        var search = new Search(fundus, surroundings);
        int rows = (fundus.height() + Search.STEP - 1) / Search.STEP;
        IntStream.range(0, rows).parallel().forEach(search::first);
        var hopes = new EnumMap<Lesion, boolean[]>(Lesion.class);
        for (var lesion : Lesion.values()) {
            if (!LARGE.contains(lesion)) {
                hopes.put(lesion, search.hopes(lesion));
            }
        }
        var found = each(search::filled);
        IntStream.range(0, rows).parallel().forEach(row -> search.others(row, hopes, found));
        return each(lesion ->
                Blur.gaussian(lesion.in(found), LARGE.contains(lesion) ? SMOOTH_LARGE : SMOOTH));
    }

    /// Side by side.
    private static Map<Lesion, Plane> each(Function<Lesion, Plane> work) {
        var planes = List.of(Lesion.values()).parallelStream().map(work).toList();
        var each = new EnumMap<Lesion, Plane>(Lesion.class);
        for (var lesion : Lesion.values()) {
            each.put(lesion, planes.get(lesion.ordinal()));
        }
        return each;
    }

    /// One photograph.
    private final class Search {

        /// Pixels of a square's side: no lesion that counts falls between two that are asked.
        static final int STEP = 3;

        private static final int BLOCK = 32;

        /// Likelihoods below this are no hope.
        private static final float HOPE = 0.15f;

        private final Fundus fundus;
        private final Surroundings surroundings;
        private final int across;
        private final int down;

        /// By lesion and square, how likely its middle is.
        private final float[][] middles;

        Search(Fundus fundus, Surroundings surroundings) {
            this.fundus = fundus;
            this.surroundings = surroundings;
            across = (fundus.width() + STEP - 1) / STEP;
            down = (fundus.height() + STEP - 1) / STEP;
            middles = new float[Lesion.values().length][across * down];
        }

        /// The middles of a row of squares, some at a time, so that their features stay in the
        /// processor's cache.
        void first(int row) {
            var features = new float[surroundings.size() * BLOCK];
            int y = Math.min(STEP * row + STEP / 2, fundus.height() - 1);
            for (int start = 0; start < across; start += BLOCK) {
                surroundings.copyRow(y, STEP * start + STEP / 2, STEP, features);
                for (int column = start; column < Math.min(across, start + BLOCK); column++) {
                    int x = Math.min(STEP * column + STEP / 2, fundus.width() - 1);
                    if (fundus.field().values()[y * fundus.width() + x] > 0) {
                        middle(row * across + column, features, column - start);
                    }
                }
            }
        }

        private void middle(int square, float[] features, int number) {
            for (int kind = 0; kind < middles.length; kind++) {
                middles[kind][square] =
                        all[kind].likelihood(features, number * surroundings.size());
            }
        }

        /// Each square's middle for all of it.
        Plane filled(Lesion lesion) {
            var plane = Plane.empty(fundus.width(), fundus.height());
            var own = middles[lesion.ordinal()];
            for (int y = 0; y < plane.height(); y++) {
                int start = y / STEP * across;
                int row = y * plane.width();
                for (int x = 0; x < plane.width(); x++) {
                    plane.values()[row + x] = own[start + x / STEP];
                }
            }
            return plane;
        }

        /// By square, whether it or a neighbour has hope.
        boolean[] hopes(Lesion lesion) {
            var own = middles[lesion.ordinal()];
            var hopes = new boolean[own.length];
            for (int at = 0; at < own.length; at++) {
                if (own[at] >= HOPE) {
                    int u = at % across;
                    int v = at / across;
                    for (int y = Math.max(0, v - 1); y <= Math.min(down - 1, v + 1); y++) {
                        int left = y * across + Math.max(0, u - 1);
                        int right = y * across + Math.min(across - 1, u + 1);
                        Arrays.fill(hopes, left, right + 1, true);
                    }
                }
            }
            return hopes;
        }

        /// All pixels of the squares of a row that have hope.
        void others(int row, Map<Lesion, boolean[]> hopes, Map<Lesion, Plane> found) {
            var features = new float[surroundings.size()];
            for (int column = 0; column < across; column++) {
                int square = row * across + column;
                var lesions = hopes.keySet().stream().filter(it -> it.in(hopes)[square]).toList();
                for (int pixel = 0; !lesions.isEmpty() && pixel < STEP * STEP; pixel++) {
                    int x = STEP * column + pixel % STEP;
                    int y = STEP * row + pixel / STEP;
                    if (x < fundus.width() && y < fundus.height()) {
                        other(x, y, lesions, found, features);
                    }
                }
            }
        }

        private void other(
                int x, int y, List<Lesion> lesions, Map<Lesion, Plane> found, float[] features) {
            int at = y * fundus.width() + x;
            boolean inside = fundus.field().values()[at] > 0;
            if (inside) {
                surroundings.copy(x, y, features, 0);
            }
            for (var lesion : lesions) {
                lesion.in(found).values()[at] =
                        inside ? all[lesion.ordinal()].likelihood(features, 0) : 0;
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
