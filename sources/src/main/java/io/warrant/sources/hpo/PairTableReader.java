package io.warrant.sources.hpo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
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

/// Reads a table of pairs (`disease_id disease_name hpo_id`): HPO's annotations cut down to which
/// disease is annotated with which term. The table has lost frequency, reference *and the
/// qualifier*: a pair may stand for a row that says NOT.
public final class PairTableReader {

    /// The topic of these releases.
    public static final String TOPIC = "hpo-pairs";

    private PairTableReader() {}

    public static Release read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static Release read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        int disease = table.column("disease_id");
        int name = table.column("disease_name");
        int term = table.column("hpo_id");
        var source = HpoPublications.PAIRS.release(ReleaseFile.dateIn(file.name()), file);
        var pair =
                new Statement(
                        source,
                        new Frequency.Unstated(),
                        false,
                        Statement.Citation.NONE,
                        Statement.Limits.NONE);
        var diseases = new LinkedHashMap<DiseaseId, Disease>();
        var annotations = new ArrayList<Annotation>();
        while (table.next()) {
            var id = HpoCells.disease(table, disease);
            diseases.computeIfAbsent(
                    id, key -> new Disease(key, table.at(name), List.of(), List.of(), List.of()));
            annotations.add(new Annotation(id, HpoCells.term(table, term), pair, table.place()));
        }
        return new Release(TOPIC, source, List.copyOf(diseases.values()), annotations, List.of());
    }
}
