package io.warrant.sources.hpo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.sources.releases.Annotation;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads `phenotype.hpoa` with the header of either style: `#DatabaseID DiseaseName …` up to 2023,
/// `database_id disease_name …` since. A row that breaks the form is refused, never passed over.
public final class HpoaReader {

    /// The topic of these releases.
    public static final String TOPIC = "hpoa";

    private static final Set<String> COLUMNS =
            Set.of(
                    "database_id",
                    "disease_name",
                    "qualifier",
                    "hpo_id",
                    "reference",
                    "evidence",
                    "onset",
                    "frequency",
                    "sex",
                    "modifier",
                    "aspect",
                    "biocuration");

    private final Table table;
    private final Source source;
    // Rows share few distinct texts: each is kept once.
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<Statement.Limits, Statement.Limits> limits = new LinkedHashMap<>();
    private final int qualifier;
    private final int reference;
    private final int evidence;
    private final int onset;
    private final int frequency;
    private final int sex;
    private final int modifier;
    private final int biocuration;

    private HpoaReader(Table table, Source source) {
        this.table = table;
        this.source = source;
        qualifier = table.column("qualifier");
        reference = table.column("reference");
        evidence = table.column("evidence");
        onset = table.column("onset");
        frequency = table.column("frequency");
        sex = table.column("sex");
        modifier = table.column("modifier");
        biocuration = table.column("biocuration");
    }

    public static Release read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static Release read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        COLUMNS.stream().sorted().forEach(table::column);
        table.refuseColumnsBut(COLUMNS);
        var version = table.comment("version").or(() -> table.comment("date"));
        var source =
                HpoPublications.ANNOTATIONS.release(
                        ReleaseFile.dateIn(version.orElse(file.name())), file);
        return new HpoaReader(table, source).rows();
    }

    private Release rows() throws IOException {
        int disease = table.column("database_id");
        int name = table.column("disease_name");
        int term = table.column("hpo_id");
        var diseases = new LinkedHashMap<DiseaseId, Disease>();
        var annotations = new ArrayList<Annotation>();
        while (table.next()) {
            var id = HpoCells.disease(table, disease);
            var known =
                    diseases.computeIfAbsent(
                            id,
                            key ->
                                    new Disease(
                                            key, table.at(name), List.of(), List.of(), List.of()));
            annotations.add(
                    new Annotation(
                            known.id(), HpoCells.term(table, term), statement(), table.place()));
        }
        return new Release(TOPIC, source, List.copyOf(diseases.values()), annotations, List.of());
    }

    private Statement statement() {
        return new Statement(
                source,
                HpoCells.frequency(table, frequency),
                negated() || table.at(frequency).equals(HpoCells.EXCLUDED),
                new Statement.Citation(text(reference), text(evidence), text(biocuration)),
                limits());
    }

    private boolean negated() {
        var word = table.at(qualifier);
        if (!word.isEmpty() && !word.equals("NOT")) {
            throw table.broken(
                    "qualifier '"
                            + word
                            + "' is neither NOT nor empty. Maybe the columns are shifted.");
        }
        return word.equals("NOT");
    }

    private Statement.Limits limits() {
        var ofSex = text(sex).toUpperCase(Locale.ROOT);
        if (!Set.of("", "MALE", "FEMALE").contains(ofSex)) {
            throw table.broken(
                    "sex '"
                            + ofSex
                            + "' is neither MALE nor FEMALE nor empty. Maybe the columns are"
                            + " shifted.");
        }
        var since = text(onset);
        if (!since.isEmpty()) {
            HpoCells.term(table, since);
        }
        var row = new Statement.Limits(ofSex, since, text(modifier), "");
        return limits.computeIfAbsent(row, same -> same);
    }

    private String text(int column) {
        return texts.computeIfAbsent(table.at(column), same -> same);
    }
}
