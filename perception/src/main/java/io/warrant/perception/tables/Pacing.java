package io.warrant.perception.tables;

import io.warrant.perception.measure.Endurance;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Row;
import io.warrant.perception.sheets.Sheet;

import java.util.LinkedHashMap;
import java.util.List;

/// The time that a trained model takes for one row, with its reasons.
final class Pacing {

    private static final int MOST = 200;

    private Pacing() {}

    /// @param places of rows that the model didn't learn from, at least one
    static Endurance of(Provider provider, Sheet sheet, int[] places) {
        provider.perceive(row(sheet, places[0]));
        var times = new double[Math.min(MOST, places.length)];
        for (int i = 0; i < times.length; i++) {
            var row = row(sheet, places[i]);
            long start = System.nanoTime();
            provider.perceive(row);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Endurance(Endurance.Pace.of(times), List.of());
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
