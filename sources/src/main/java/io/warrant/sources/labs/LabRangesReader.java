package io.warrant.sources.labs;

import io.warrant.engine.laboratory.UsualRange;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;
import io.warrant.sources.releases.Unread;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// Reads LHNCBC's table of tests. Its units and figures are of many hands, so a range is taken only
/// where nothing in the row speaks against it: the unit is UCUM or a known spelling of it, is of
/// the kind that the test's name and the row's other unit say, and the two ways in which the row
/// gives the range agree. Rows without a LOINC code or a name are somebody's own.
public final class LabRangesReader {

    /// Above it stand proteins, whose molar masses in this file are rough or wrong.
    private static final double HEAVIEST = 1000;

    private final Table table;
    private final int code;
    private final int title;
    private final int rangeUnit;
    private final int rangeText;
    private final int low;
    private final int high;
    private final int mass;
    private final int ucum;
    private final List<LabRangeRow> rows = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();

    private LabRangesReader(Table table) {
        this.table = table;
        code = table.column("LOINC_MERGED");
        title = table.column("LONG_COMMON_NAME_LOINC");
        rangeUnit = table.column("units_normRange");
        rangeText = table.column("norm_range");
        low = table.column("norm_low");
        high = table.column("norm_high");
        mass = table.column("Molecular_weight");
        ucum = table.column("UCUM_EX");
    }

    /// @throws io.warrant.engine.errors.KnowledgeException if the file is broken, naming its place
    public static LabRelease read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static LabRelease read(ReleaseFile file, InputStream in) throws IOException {
        var reader = new LabRangesReader(Table.open(file.name(), in));
        while (reader.table.next()) {
            reader.readRow();
        }
        var source = LabPublications.RANGES.release(ReleaseFile.dateIn(file.name()), file);
        return new LabRelease(source, List.of(), reader.rows, reader.unread);
    }

    private void readRow() {
        var id = table.at(code);
        if (!LabTermsReader.LOINC.matcher(id).matches() || table.at(title).isEmpty()) {
            return;
        }
        if (!codes.add(id)) {
            lose("a second row of one code");
            return;
        }
        var range = range();
        var unit = Units.parse(table.at(ucum)).or(() -> range.map(UsualRange::unit)).orElse("");
        rows.add(
                new LabRangeRow(
                        id,
                        table.at(title),
                        LabProperty.allows(table.at(title), unit) ? unit : "",
                        range,
                        molarMass(),
                        table.place()));
    }

    private Optional<UsualRange> range() {
        if (table.at(low).isEmpty() && table.at(high).isEmpty()) {
            return Optional.empty();
        }
        if (LabDoubts.leavesOut(table.at(code), "range")) {
            return none("a range that was found wrong or misleading by reading it");
        }
        var unit = unit();
        if (unit.isEmpty()) {
            return none("a range without a unit that can be relied on");
        }
        if (!LabRangeText.agrees(table.at(rangeText), table.at(low), table.at(high))) {
            return none("a range that the row gives in two ways that differ");
        }
        var from = bound(low, "low");
        var to = bound(high, "high");
        if (from.isEmpty() && to.isEmpty()) {
            return none("a range without bounds that can be relied on");
        }
        if (from.isPresent() && to.isPresent() && from.getAsDouble() >= to.getAsDouble()) {
            return none("a range without a span");
        }
        return Optional.of(new UsualRange(from, to, unit.orElseThrow()));
    }

    /// The unit of the range, if the row's other unit and the test's name allow it.
    private Optional<String> unit() {
        var stated = Units.parse(table.at(rangeUnit));
        var other = Units.parse(table.at(ucum));
        if (table.at(rangeUnit).isEmpty() || table.at(rangeUnit).equals("NULL")) {
            return other.filter(TestUnits::isUnitless);
        }
        return stated.filter(unit -> LabProperty.allows(table.at(title), unit))
                .filter(unit -> other.isEmpty() || alike(unit, other.orElseThrow()));
    }

    /// Hormones are measured in international units, however a row writes them.
    private static boolean alike(String one, String other) {
        return Units.agree(one.replace("[IU]", "U"), other.replace("[IU]", "U"))
                || Units.agree(one.replace("eq", "mol"), other);
    }

    private OptionalDouble bound(int column, String what) {
        var cell = table.at(column);
        var number = number(cell);
        if (number.isEmpty()) {
            if (!cell.isEmpty()) {
                lose("a bound of a range that is no number");
            }
            return number;
        }
        if (LabDoubts.leavesOut(table.at(code), what)) {
            lose("a bound of a range that was found wrong or misleading by reading it");
            return LabDoubts.instead(table.at(code), what);
        }
        return number;
    }

    private OptionalDouble molarMass() {
        var grams = number(table.at(mass));
        boolean light = grams.isPresent() && grams.getAsDouble() <= HEAVIEST;
        return light && !LabDoubts.leavesOut(table.at(code), "mass")
                ? grams
                : OptionalDouble.empty();
    }

    private static OptionalDouble number(String cell) {
        return LabRangeText.number(cell);
    }

    private Optional<UsualRange> none(String why) {
        lose(why);
        return Optional.empty();
    }

    private void lose(String why) {
        unread.add(new Unread(table.place(), table.at(code) + " " + table.at(title), why));
    }
}
