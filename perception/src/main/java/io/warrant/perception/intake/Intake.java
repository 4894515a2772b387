package io.warrant.perception.intake;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;
import io.warrant.perception.signals.wfdb.Wfdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;

/// Reads a file into a recording.
public final class Intake {

    private Intake() {}

    /// A tracing from a WFDB header (`.hea`, its signals beside it), a row of a table (`.csv` or
    /// `.arff`, `#` and the number of the row from 1 behind it; without one the table has to have
    /// one row), or else a picture.
    ///
    /// @throws InvalidCaseException if there is no such file, or it can't be read as what it is
    public static Recording read(String file) {
        int hash = file.lastIndexOf('#');
        var row = hash < 0 ? "" : file.substring(hash + 1);
        var path = Path.of(row.matches("\\d{1,9}") ? file.substring(0, hash) : file);
        if (!Files.isRegularFile(path)) {
            throw new InvalidCaseException(
                    path.getFileName()
                            + ": there is no such file. Give the path of a picture, of a WFDB"
                            + " header (.hea), or of a table (.csv, .arff).");
        }
        var name = path.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".hea")) {
            return Wfdb.read(path);
        }
        return isTable(name) ? row(Sheets.read(path), row) : PictureReader.read(path);
    }

    /// The same for what isn't in a file: a table with one row, or else a picture.
    ///
    /// @param document its name, whose ending tells a table
    public static Recording of(String document, byte[] content) {
        return isTable(document)
                ? row(Sheets.parse(document, content), "")
                : PictureReader.of(document, content);
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|data|arff)(\\.gz)?");
    }

    private static Row row(Sheet sheet, String number) {
        int count = sheet.rows().size();
        int at = number.isEmpty() ? 1 : Integer.parseInt(number);
        if ((number.isEmpty() && count != 1) || at < 1 || at > count) {
            throw new InvalidCaseException(
                    sheet.name()
                            + " has "
                            + count
                            + " rows. Say which is the patient's, as in "
                            + sheet.name()
                            + "#1.");
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
