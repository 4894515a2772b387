package io.warrant.sources.labs;

import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;
import io.warrant.sources.releases.Unread;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads loinc2hpo's annotations (`loincId loincScale outcome hpoTermId …`). Of the outcomes `N`
/// and `NEG`, the term is the one that such a result excludes, though the file doesn't say so.
public final class LabTermsReader {

    static final Pattern LOINC = Pattern.compile("\\d{1,7}-\\d");
    private static final Pattern TERM = Pattern.compile("HP:\\d{7}");

    private LabTermsReader() {}

    /// @throws io.warrant.engine.errors.KnowledgeException if the file is broken, naming its place
    public static LabRelease read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static LabRelease read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        int code = table.column("loincId");
        int outcome = table.column("outcome");
        int term = table.column("hpoTermId");
        var rows = new ArrayList<LabTermRow>();
        var unread = new ArrayList<Unread>();
        while (table.next()) {
            check(table, code, LOINC, "a LOINC code such as 718-7");
            check(table, term, TERM, "an HPO id such as HP:0001250");
            var verdict = verdict(table.at(outcome));
            if (verdict.isEmpty()) {
                unread.add(
                        new Unread(
                                table.place(),
                                table.at(code) + " " + table.at(outcome),
                                "an outcome that is none of L, N, H, POS and NEG"));
            } else {
                rows.add(
                        new LabTermRow(
                                table.at(code),
                                verdict.orElseThrow(),
                                TermId.of(table.at(term)),
                                table.place()));
            }
        }
        var source = LabPublications.TERMS.release(ReleaseFile.dateIn(file.name()), file);
        return new LabRelease(source, rows, List.of(), unread);
    }

    private static void check(Table table, int column, Pattern form, String what) {
        var cell = table.at(column);
        if (!form.matcher(cell).matches()) {
            throw table.broken(
                    "'" + cell + "' is not " + what + ". Maybe the columns are shifted.");
        }
    }

    private static Optional<Verdict> verdict(String outcome) {
        return switch (outcome) {
            case "L" -> Optional.of(Verdict.LOW);
            case "N" -> Optional.of(Verdict.NORMAL);
            case "H" -> Optional.of(Verdict.HIGH);
            case "POS" -> Optional.of(Verdict.POSITIVE);
            case "NEG" -> Optional.of(Verdict.NEGATIVE);
            default -> Optional.empty();
        };
    }
}
