package io.warrant.perception.signals.normal;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;
import io.warrant.perception.signals.ecg.Ecg;
import io.warrant.perception.signals.wfdb.Wfdb;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads ECGs as PTB-XL lays them out (Wagner and others 2020): `ptbxl_database.csv` beside WFDB
/// records, in a zip or a folder. An ECG is normal where its SCP codes name NORM, which is the only
/// code of the diagnostic superclass of that name.
final class PtbXl {

    private static final String TABLE = "ptbxl_database.csv";
    private static final String NORMAL = "'NORM'";

    private final Path data;
    private final Sheet table;
    private final Shelf shelf;

    private PtbXl(Path data, Shelf shelf) {
        this.data = data;
        this.shelf = shelf;
        this.table = Sheets.parse(TABLE, shelf.read(TABLE, Sheets.MOST_BYTES));
    }

    /// Reads and measures every record.
    ///
    /// @param data a zip or a folder
    static List<LabelledEcg> read(Path data, int threads, Progress progress) {
        try (var shelf = Shelf.open(data)) {
            return new PtbXl(data, shelf).all(threads, progress);
        }
    }

    /// The recordings themselves of some ECGs, in their order.
    ///
    /// @param data a zip or a folder
    static List<Tracing> tracings(Path data, List<LabelledEcg> some) {
        try (var shelf = Shelf.open(data)) {
            var reader = new PtbXl(data, shelf);
            var rows = new HashMap<String, String[]>();
            reader.table.rows().forEach(row -> rows.put(reader.cell(row, "ecg_id"), row));
            return some.stream()
                    .map(ecg -> Optional.ofNullable(rows.get(ecg.number())).orElseThrow())
                    .map(reader::tracing)
                    .toList();
        }
    }

    private List<LabelledEcg> all(int threads, Progress progress) {
        if (table.rows().isEmpty()) {
            throw new InvalidCaseException(data.getFileName() + " lists no records. Check it.");
        }
        var done = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var tasks =
                    table.rows().stream()
                            .<Callable<LabelledEcg>>map(row ->
                                    () -> {
                                        progress.at(
                                                "reading ECGs",
                                                done.getAndIncrement(),
                                                table.rows().size());
                                        return one(row);
                                    })
                            .toList();
            return pool.invokeAll(tasks).stream().map(PtbXl::done).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InvalidCaseException("Reading was interrupted. Start again.", e);
        }
    }

    private static LabelledEcg done(Future<LabelledEcg> task) {
        try {
            return task.resultNow();
        } catch (IllegalStateException _) {
            if (task.exceptionNow() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(
                    "An ECG can't be read.", new ExecutionException(task.exceptionNow()));
        }
    }

    private LabelledEcg one(String[] row) {
        var fold = known(row, "strat_fold");
        return new LabelledEcg(
                cell(row, "ecg_id"),
                cell(row, "patient_id"),
                !cell(row, "scp_codes").contains(NORMAL),
                fold.isEmpty() ? 0 : (int) Sheet.number(fold),
                attributes(row),
                Ecg.of(tracing(row)));
    }

    private Tracing tracing(String[] row) {
        var path = cell(row, "filename_lr");
        return Wfdb.read(path.substring(path.lastIndexOf('/') + 1), shelf::read);
    }

    private Map<String, String> attributes(String[] row) {
        var attributes = new LinkedHashMap<String, String>();
        var age = known(row, "age");
        if (!age.isEmpty()) {
            // Ages over 89 are written as 300.
            attributes.put("age", Judged.ageBand(Sheet.number(age)));
        }
        var sex = known(row, "sex");
        if (!sex.isEmpty()) {
            attributes.put("sex", Sheet.number(sex) == 0 ? "male" : "female");
        }
        var site = known(row, "site");
        if (!site.isEmpty()) {
            attributes.put("site", site);
        }
        return attributes;
    }

    /// Empty where the data lack the column.
    private String known(String[] row, String column) {
        return table.has(column) ? cell(row, column) : "";
    }

    private String cell(String[] row, String column) {
        return row[table.column(column)];
    }
}
