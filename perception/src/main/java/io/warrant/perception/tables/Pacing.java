package io.warrant.perception.tables;

import io.warrant.perception.measure.Report;
import io.warrant.perception.pace.Stopwatch;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Row;
import io.warrant.perception.sheets.Sheet;

import java.util.LinkedHashMap;
import java.util.List;

/// The time that a trained model takes for one row, with its reasons.
final class Pacing {

    private static final int MOST = 200;

    private Pacing() {}

    /// A report with the pace.
    ///
    /// @param places of rows that the model didn't learn from; where there are none, the report
    ///   stays as it is
    static Report added(Report report, Provider provider, Sheet sheet, int[] places) {
        if (places.length == 0) {
            return report;
        }
        provider.perceive(row(sheet, places[0]));
        var stopwatch = new Stopwatch();
        for (int i = 0; i < Math.min(MOST, places.length); i++) {
            stopwatch.time(provider, row(sheet, places[i]));
        }
        return stopwatch.addTo(report, List.of());
    }

    private static Row row(Sheet sheet, int place) {
        var cells = sheet.rows().get(place);
        var values = new LinkedHashMap<String, String>();
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                values.put(sheet.columns().get(column).name(), cells[column]);
            }
        }
        return new Row(sheet.name(), values);
    }
}
