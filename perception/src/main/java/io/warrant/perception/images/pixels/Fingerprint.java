package io.warrant.perception.images.pixels;

import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.List;

/// What a picture shows, so roughly that another size or compression changes it little: its fine
/// structure, without broad light, in the middle, where pictures of one kind differ most.
///
/// @param structure of length 1, so that the product of two is their correlation
public record Fingerprint(float[] structure) {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 36;

    /// Pictures whose structures correlate more show the same.
    private static final double ALIKE = 0.85;

    public static Fingerprint of(Picture picture) {
        var small = Resize.to(Plane.grey(picture), 2 * WIDTH, 2 * HEIGHT);
        var fine = small.minus(Blur.gaussian(small, 3));
        var structure = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                structure[y * WIDTH + x] = fine.at(x + WIDTH / 2, y + HEIGHT / 2);
            }
        }
        double squares = 1e-12;
        for (float value : structure) {
            squares += value * value;
        }
        for (int at = 0; at < structure.length; at++) {
            structure[at] /= (float) Math.sqrt(squares);
        }
        return new Fingerprint(structure);
    }

    /// From -1 to 1, where 1 is the same.
    public double correlation(Fingerprint other) {
        double sum = 0;
        for (int at = 0; at < structure.length; at++) {
            sum += structure[at] * other.structure[at];
        }
        return sum;
    }

    public boolean isAlike(Fingerprint other) {
        return correlation(other) >= ALIKE;
    }

    /// The number of each picture's group: pictures that are alike, or alike to one that is, have
    /// the same.
    public static int[] groups(List<Fingerprint> pictures) {
        var group = new int[pictures.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (group[j] != group[i] && pictures.get(i).isAlike(pictures.get(j))) {
                    join(group, group[i], group[j], i);
                }
            }
        }
        return group;
    }

    private static void join(int[] group, int from, int to, int last) {
        for (int i = 0; i <= last; i++) {
            group[i] = group[i] == from ? to : group[i];
        }
    }

    /// Those that are alike to one of some others.
    public static List<Integer> copies(List<Fingerprint> pictures, List<Fingerprint> others) {
        var copies = new ArrayList<Integer>();
        for (int i = 0; i < pictures.size(); i++) {
            var one = pictures.get(i);
            if (others.stream().anyMatch(one::isAlike)) {
                copies.add(i);
            }
        }
        return copies;
    }
}
