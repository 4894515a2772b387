package io.warrant.sources.ddxplus;

import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.Place;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads `ddxplus_binary_profile.tsv`: of how many simulated patients with a condition which share
/// has an evidence of yes and no.
public final class ProfileReader {

    private ProfileReader() {}

    /// The frequencies of one release, in the file's order.
    public record Profile(Source source, List<Row> rows) {

        public Profile {
            rows = List.copyOf(rows);
        }
    }

    /// How often patients with a condition have an evidence.
    ///
    /// @param share rounded to five digits in the file
    public record Row(String condition, String evidence, double share, int patients, Place place) {

        /// How many of the patients have it.
        public int affected() {
            return (int) Math.round(share * patients);
        }
    }

    /// @throws io.warrant.engine.errors.KnowledgeException if the file is no such table
    public static Profile read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static Profile read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        int condition = table.column("condition");
        int evidence = table.column("evidence");
        int patients = table.column("n_train");
        int share = table.column("p");
        var rows = new ArrayList<Row>();
        while (table.next()) {
            var row =
                    new Row(
                            table.at(condition),
                            table.at(evidence),
                            number(table, share),
                            (int) number(table, patients),
                            table.place());
            if (!(row.share() >= 0 && row.share() <= 1 && row.patients() > 0)) {
                throw table.broken(
                        "a share of "
                                + row.share()
                                + " of "
                                + row.patients()
                                + " patients can't be. Maybe the file was edited by hand.");
            }
            rows.add(row);
        }
        var source = DdxplusPublications.PROFILE.release(ReleaseFile.dateIn(file.name()), file);
        return new Profile(source, rows);
    }

    private static double number(Table table, int column) {
        try {
            return Double.parseDouble(table.at(column));
        } catch (NumberFormatException e) {
            throw table.broken(
                    "'" + table.at(column) + "' is no number. Maybe the file was edited by hand.");
        }
    }
}
