package io.warrant.perception.images.chest;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.reading.NpzReader;
import io.warrant.perception.recording.Picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Chest X-rays of PneumoniaMNIST (Yang and others 2023, from Kermany and others 2018).
///
/// @param pictures each [Network#SIDE] rows of as many pixels from 0 to 1
/// @param truth whether it shows pneumonia
record XRays(List<float[]> pictures, List<Boolean> truth) {

    XRays {
        pictures = List.copyOf(pictures);
        truth = List.copyOf(truth);
    }

    /// @param part as in `train`
    static XRays read(Path file, String part) {
        return of(file, NpzReader.read(file), part);
    }

    static boolean has(Path file, String part) {
        return NpzReader.read(file).containsKey(part + "_images");
    }

    private static XRays of(Path file, Map<String, NpzReader.Bricks> arrays, String part) {
        var images = arrays.get(part + "_images");
        var labels = arrays.get(part + "_labels");
        int area = Network.SIDE * Network.SIDE;
        if (images == null
                || labels == null
                || images.stride() != area
                || labels.values().length != images.shape()[0]) {
            throw new InvalidCaseException(
                    file.getFileName()
                            + " has no "
                            + part
                            + " images of 28 by 28 pixels with a label each. Give PneumoniaMNIST's"
                            + " archive.");
        }
        var pictures = new ArrayList<float[]>();
        var truth = new ArrayList<Boolean>();
        for (int i = 0; i < images.shape()[0]; i++) {
            var picture = new float[area];
            for (int at = 0; at < area; at++) {
                picture[at] = (images.values()[i * area + at] & 0xff) / 255f;
            }
            pictures.add(picture);
            truth.add(labels.values()[i] == 1);
        }
        return new XRays(pictures, truth);
    }

    /// So many of them, evenly spread.
    XRays some(int count) {
        return new XRays(spread(pictures, count), spread(truth, count));
    }

    /// So many of what there is of each X-ray, evenly spread.
    static <T> List<T> spread(List<T> all, int count) {
        int kept = Math.min(count, all.size());
        return IntStream.range(0, kept)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / kept)))
                .toList();
    }

    /// What X-rays of a part are called, as in `val/12`.
    List<String> names(String part) {
        return IntStream.range(0, size()).mapToObj(i -> part + "/" + i).toList();
    }

    int size() {
        return pictures.size();
    }

    XRays and(XRays others) {
        var all = new ArrayList<>(pictures);
        all.addAll(others.pictures);
        var answers = new ArrayList<>(truth);
        answers.addAll(others.truth);
        return new XRays(all, answers);
    }

    /// Every tenth, or all but these: those that calibrate, and those that are learnt from.
    XRays tenth(boolean chosen) {
        var some = new ArrayList<float[]>();
        var answers = new ArrayList<Boolean>();
        for (int i = 0; i < size(); i++) {
            if ((i % 10 == 0) == chosen) {
                some.add(pictures.get(i));
                answers.add(truth.get(i));
            }
        }
        return new XRays(some, answers);
    }

    Picture picture(int number) {
        return new Picture(
                "", Network.SIDE, Network.SIDE, 1, pictures.get(number).clone(), Double.NaN);
    }
}
