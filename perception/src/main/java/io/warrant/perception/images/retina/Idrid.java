package io.warrant.perception.images.retina;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The Indian Diabetic Retinopathy Image Dataset (Porwal and others 2018) as a ZIP archive or
/// folder: "A. Segmentation" and "B. Disease Grading", training or testing parts alike.
///
/// @param segmented photographs with masks, by name
/// @param graded photographs with the grade of retinopathy, by name
public record Idrid(List<Segmented> segmented, List<Graded> graded) {

    private static final Limits LIMITS = new Limits(64L << 20, 2L << 30, 5_000);

    public Idrid {
        segmented = List.copyOf(segmented);
        graded = List.copyOf(graded);
    }

    /// @param photo the file
    /// @param masks the files, white where the lesion is; a lesion without one isn't there
    public record Segmented(String name, byte[] photo, Map<Lesion, byte[]> masks) {}

    /// @param grade of retinopathy from 0 to 4
    public record Graded(String name, byte[] photo, int grade) {}

    /// @throws InvalidCaseException if it isn't such an archive
    public static Idrid read(Path data) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Archive.visit(data, Idrid::matters, LIMITS, files::put);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    data + " can't be read: " + e.getMessage() + ". Give IDRiD as a ZIP file.", e);
        }
        return new Idrid(segmented(files), graded(data, files));
    }

    private static boolean matters(String name) {
        return name.endsWith(".jpg")
                || name.endsWith(".png")
                || name.endsWith(".tif")
                || name.endsWith(".csv");
    }

    private static List<Segmented> segmented(Map<String, byte[]> files) {
        var found = new ArrayList<Segmented>();
        files.forEach((path, photo) -> {
            if (path.contains("A. Segmentation/1. Original Images/")) {
                var name = name(path);
                found.add(new Segmented(name, photo, masks(files, path, name)));
            }
        });
        return found;
    }

    private static Map<Lesion, byte[]> masks(Map<String, byte[]> files, String path, String name) {
        var masks = new EnumMap<Lesion, byte[]>(Lesion.class);
        var part = path.substring(0, path.lastIndexOf('/'));
        var folder = part.replace("1. Original Images", "2. All Segmentation Groundtruths") + "/";
        files.forEach((other, mask) -> {
            if (other.startsWith(folder) && name(other).startsWith(name + "_")) {
                for (var lesion : Lesion.values()) {
                    if (other.startsWith(folder + lesion.folder() + "/")) {
                        masks.put(lesion, mask);
                    }
                }
            }
        });
        return masks;
    }

    private static List<Graded> graded(Path data, Map<String, byte[]> files) {
        var grades = new TreeMap<String, Integer>();
        files.forEach((path, table) -> {
            if (path.contains("B. Disease Grading/2. Groundtruths/")) {
                readGrades(
                        data + ", " + part(path),
                        new String(table, StandardCharsets.UTF_8),
                        (name, grade) -> grades.put(part(path) + name, grade));
            }
        });
        var found = new ArrayList<Graded>();
        files.forEach((path, photo) -> {
            var grade = grades.get(part(path) + name(path));
            if (path.contains("B. Disease Grading/1. Original Images/") && grade != null) {
                found.add(new Graded(name(path), photo, grade));
            }
        });
        return found;
    }

    /// The training part's files start with `a.`, the testing part's with `b.`; both use the same
    /// names.
    private static String part(String path) {
        return path.contains("/a. ") ? "a. " : "b. ";
    }

    private static void readGrades(String data, String table, BiConsumer<String, Integer> grades) {
        var lines = table.lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            var cells = lines.get(line).split(",", -1);
            if (cells.length >= 2 && !cells[0].isBlank()) {
                var grade = cells[1].strip();
                if (!grade.matches("[0-4]")) {
                    throw new InvalidCaseException(
                            data
                                    + ": line "
                                    + (line + 1)
                                    + " of the grades has no grade from 0 to 4. Correct it.");
                }
                grades.accept(cells[0].strip(), Integer.parseInt(grade));
            }
        }
    }

    /// A file's name without folder and ending.
    private static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        int end = file.lastIndexOf('.');
        return end < 0 ? file : file.substring(0, end);
    }
}
