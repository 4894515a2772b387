package io.warrant.perception.intake;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;
import io.warrant.perception.signals.ecg.EcgSheet;
import io.warrant.perception.signals.wfdb.Wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads a file into a recording.
public final class Intake {

    private Intake() {}

    /// No table with an ECG or a row, and no zip, is larger, in bytes.
    private static final long MOST_BYTES = 64 << 20;

    /// A tracing from a WFDB header (`.hea`, its signals beside it), from a zip with both, or from
    /// a table of leads; a row of a table (`.csv` or `.arff`, `#` and the number of the row from 1
    /// behind it; without one the table has to have one row); or else a picture.
    ///
    /// @throws InvalidCaseException if there is no such file, or it can't be read as what it is
    public static Recording read(String file) {
        int hash = file.lastIndexOf('#');
        var row = hash < 0 ? "" : file.substring(hash + 1);
        var path = Path.of(row.matches("\\d{1,9}") ? file.substring(0, hash) : file);
        requireFile(path);
        var name = path.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(hea|dat)")) {
            return Wfdb.read(path);
        }
        if (isTable(name)) {
            return of(Sheets.read(path), row);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? Bundle.unzip(name, bytes(path)).recording()
                : PictureReader.read(path);
    }

    private static void requireFile(Path path) {
        if (Files.isRegularFile(path)) {
            return;
        }
        var name = String.valueOf(path.getFileName());
        int hash = name.lastIndexOf('#');
        if (hash > 0 && Files.isRegularFile(path.resolveSibling(name.substring(0, hash)))) {
            throw new InvalidCaseException(
                    "%s names no row: they are numbered from 1, as in %s#1."
                            .formatted(name, name.substring(0, hash)));
        }
        throw new InvalidCaseException(
                name
                        + (Files.isDirectory(path) ? " is a folder." : ": there is no such file.")
                        + " Give the path of a picture, of a WFDB header (.hea), or of a table"
                        + " (.csv, .arff).");
    }

    /// The same for what isn't in a file.
    ///
    /// @param document its name, whose ending tells a table; a zip is known by its content
    public static Recording of(String document, byte[] content) {
        int hash = document.lastIndexOf('#');
        var row = hash < 0 ? "" : document.substring(hash + 1);
        var name = row.matches("\\d{1,9}") ? document.substring(0, hash) : document;
        if (Bundle.isZip(content)) {
            return Bundle.unzip(name, content).recording();
        }
        if (isTable(name)) {
            return of(Sheets.parse(name, content), name.equals(document) ? "" : row);
        }
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(hea|dat)")
                ? new Bundle(name, Map.of(name, content)).ecg()
                : PictureReader.of(name, content);
    }

    /// The same for files that came together, such as header and samples of an ECG.
    ///
    /// @param files by their bare names; at least one
    public static Recording of(Map<String, byte[]> files) {
        if (files.size() == 1) {
            var only = files.entrySet().iterator().next();
            return of(only.getKey(), only.getValue());
        }
        return new Bundle("What was sent", files).ecg();
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new InvalidCaseException(
                        "%s has more than %d MB. Give the zip of one recording."
                                .formatted(path.getFileName(), MOST_BYTES >> 20));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    path.getFileName() + " can't be read. Check that you may.", e);
        }
    }

    private static Recording of(Sheet sheet, String row) {
        return row.isEmpty() && EcgSheet.isEcg(sheet) ? EcgSheet.of(sheet) : row(sheet, row);
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|data|arff)(\\.gz)?");
    }

    private static Row row(Sheet sheet, String number) {
        int count = sheet.rows().size();
        int at = number.isEmpty() ? 1 : Integer.parseInt(number);
        if (count == 0) {
            throw new InvalidCaseException(
                    sheet.name() + " has no rows, only the names of columns. Add the patient's.");
        }
        if (number.isEmpty() && count != 1) {
            throw new InvalidCaseException(
                    "%s has %d rows. Say which is the patient's, as in %s#1."
                            .formatted(sheet.name(), count, sheet.name()));
        }
        if (at < 1 || at > count) {
            throw new InvalidCaseException(
                    "%s has no row %d: they are numbered from 1 to %d."
                            .formatted(sheet.name(), at, count));
        }
        var values = new LinkedHashMap<String, String>();
        var cells = sheet.rows().get(at - 1);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                values.put(sheet.columns().get(column).name(), cells[column]);
            }
        }
        return new Row(sheet.name() + "#" + at, values);
    }
}
