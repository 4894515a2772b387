package io.warrant.sources.orphanet;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The tables of one Orphanet release, topic by topic.
final class OrphanetTables {

    private static final Pattern CODE = Pattern.compile("\\d{1,9}");
    // The headings of the classification are no diseases, unless a row says something of them.
    private static final String HEADING = "Category";

    private final Source source;
    private final Map<String, ReleaseFile> tables;
    private final Map<String, String> labels = new LinkedHashMap<>();

    OrphanetTables(Source source, Map<String, ReleaseFile> tables) {
        this.source = source;
        this.tables = tables;
    }

    List<Release> releases() {
        var references = new OrphanetRows(Topic.CROSS_REFERENCES, source);
        read("orpha_disorder.tsv", table -> disorders(table, references));
        read("orpha_xref.tsv", table -> crossReferences(table, references));
        return List.of(
                references.close(),
                topic(Topic.PHENOTYPES, "orpha_phenotype.tsv", this::phenotypes),
                topic(Topic.PREVALENCE, "orpha_prevalence.tsv", this::prevalences),
                topic(Topic.COURSE, "orpha_age_inheritance.tsv", this::courses),
                topic(Topic.GENES, "orpha_gene.tsv", this::genes));
    }

    @FunctionalInterface
    private interface Rows {
        void read(Table table) throws IOException;
    }

    @FunctionalInterface
    private interface TopicRows {
        void read(Table table, OrphanetRows rows) throws IOException;
    }

    private Release topic(Topic topic, String name, TopicRows reader) {
        var rows = new OrphanetRows(topic, source);
        read(name, table -> reader.read(table, rows));
        return rows.close();
    }

    private void read(String name, Rows reader) {
        var file = tables.get(name);
        if (file == null) {
            throw new IllegalStateException("Table " + name + " was not asked for.");
        }
        file.scan(in -> reader.read(Table.open(file.name(), in)));
    }

    private void disorders(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int label = table.column("label");
        int type = table.column("disorder_type");
        while (table.next()) {
            if (labels.put(table.at(code), table.at(label)) != null) {
                throw table.broken(
                        "disorder "
                                + table.at(code)
                                + " stands twice. Maybe the file was edited by hand.");
            }
            var entry = entry(table, code);
            if (!table.at(type).equals(HEADING)) {
                rows.disorder(entry);
            }
        }
    }

    private void crossReferences(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int catalogue = table.column("source");
        int reference = table.column("reference");
        int relation = table.column("relation");
        while (table.next()) {
            rows.crossReference(
                    entry(table, code),
                    table.at(catalogue),
                    table.at(reference),
                    table.at(relation));
        }
    }

    private void phenotypes(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int term = table.column("hpo_id");
        int frequency = table.column("frequency");
        int criterion = table.optional("diagnostic_criteria");
        while (table.next()) {
            rows.phenotype(
                    entry(table, code),
                    table.at(term),
                    table.at(frequency),
                    new OrphanetRows.Remark(table.at(criterion), "", ""));
        }
    }

    private void prevalences(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int type = table.column("type");
        int qualification = table.column("qualification");
        int band = table.column("class");
        int value = table.optional("valmoy");
        int place = table.column("geographic");
        int validation = table.optional("validation");
        int sources = table.column("source");
        while (table.next()) {
            rows.prevalence(
                    entry(table, code),
                    new PrevalenceRow(
                            table.at(type),
                            table.at(band),
                            PrevalenceRow.cases(table.at(value), table.at(qualification)),
                            table.at(place),
                            table.at(validation),
                            table.at(sources)));
        }
    }

    private void courses(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int kind = table.column("kind");
        int value = table.column("value");
        while (table.next()) {
            var entry = entry(table, code);
            switch (table.at(kind)) {
                case "AverageAgeOfOnset" -> rows.onset(entry, table.at(value));
                case "TypeOfInheritance" -> rows.inheritance(entry, table.at(value));
                default ->
                        throw table.broken(
                                "the kind '"
                                        + table.at(kind)
                                        + "' is neither AverageAgeOfOnset nor TypeOfInheritance."
                                        + " Maybe the columns are shifted.");
            }
        }
    }

    private void genes(Table table, OrphanetRows rows) throws IOException {
        int code = table.column("orphacode");
        int symbol = table.column("symbol");
        int association = table.column("association");
        while (table.next()) {
            rows.gene(entry(table, code), table.at(symbol), table.at(association));
        }
    }

    private Entry entry(Table table, int column) {
        var code = table.at(column);
        if (!CODE.matcher(code).matches()) {
            throw table.broken(
                    "'" + code + "' is not an ORPHAcode. Maybe the columns are shifted.");
        }
        var label = labels.get(code);
        if (label == null) {
            throw table.broken(
                    "orpha_disorder.tsv has no disorder "
                            + code
                            + ". Maybe the tables are of different releases.");
        }
        return new Entry(DiseaseId.of("ORPHA:" + code), label, table.place());
    }
}
