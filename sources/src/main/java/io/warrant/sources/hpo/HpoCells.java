package io.warrant.sources.hpo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Table;

import java.util.regex.Pattern;

/// Reads the cells of HPO's tables; what isn't of the stated form is refused with its place.
public final class HpoCells {

    /// The frequency term that means a finding is never there.
    public static final String EXCLUDED = "HP:0040285";

    private static final Pattern TERM = Pattern.compile("HP:\\d{7}");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})/(\\d{1,9})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%");

    private HpoCells() {}

    static TermId term(Table table, int column) {
        return term(table, table.at(column));
    }

    static TermId term(Table table, String text) {
        if (!TERM.matcher(text).matches()) {
            throw table.broken(
                    "'"
                            + text
                            + "' is not an HPO id such as HP:0001250. Maybe the columns are"
                            + " shifted.");
        }
        return TermId.of(text);
    }

    static DiseaseId disease(Table table, int column) {
        var text = table.at(column);
        return DiseaseId.parse(text)
                .orElseThrow(() ->
                        table.broken(
                                "'"
                                        + text
                                        + "' is not a disease id such as OMIM:154700. Maybe the"
                                        + " columns are shifted."));
    }

    /// How often, from `7/12`, `45%`, `17.5%`, one of HPO's frequency terms, or nothing.
    static Frequency frequency(Table table, int column) {
        var text = table.at(column);
        if (text.isEmpty()) {
            return new Frequency.Unstated();
        }
        var count = COUNT.matcher(text);
        if (count.matches()) {
            return counted(
                    table, Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2)));
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            double share = Double.parseDouble(percent.group(1)) / 100;
            if (share > 1) {
                throw table.broken(
                        "frequency '"
                                + text
                                + "' is more than all patients. Maybe the file was edited by"
                                + " hand.");
            }
            return new Frequency.Band(share, share);
        }
        return switch (text) {
            case "HP:0040280" -> new Frequency.Band(1, 1);
            case "HP:0040281" -> new Frequency.Band(0.8, 0.99);
            case "HP:0040282" -> new Frequency.Band(0.3, 0.79);
            case "HP:0040283" -> new Frequency.Band(0.05, 0.29);
            case "HP:0040284" -> new Frequency.Band(0.01, 0.04);
            case EXCLUDED -> new Frequency.Band(0, 0);
            default ->
                    throw table.broken(
                            "frequency '"
                                    + text
                                    + "' is neither a count such as 7/12, nor a percentage, nor one"
                                    + " of HP:0040280 to HP:0040285. Maybe the columns are"
                                    + " shifted.");
        };
    }

    private static Frequency counted(Table table, int affected, int examined) {
        var text = affected + "/" + examined;
        if (examined == 0) {
            throw table.broken(
                    "frequency '" + text + "' has no patients. Maybe the file was edited by hand.");
        }
        if (affected > examined) {
            throw table.broken(
                    "frequency '"
                            + text
                            + "' has more patients affected than examined. Maybe the file was"
                            + " edited by hand.");
        }
        return new Frequency.Counted(affected, examined);
    }
}
