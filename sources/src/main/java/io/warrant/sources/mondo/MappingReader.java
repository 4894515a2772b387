package io.warrant.sources.mondo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;
import io.warrant.sources.releases.Unread;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;

/// Reads mappings as SSSOM has them: a header of comments, then columns, found by name.
public final class MappingReader {

    private MappingReader() {}

    public static MappingSet read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static MappingSet read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        var source = publication(file, table).release(version(file, table), file);
        int subject = table.column("subject_id");
        int predicate = table.column("predicate_id");
        int object = table.column("object_id");
        var mappings = new ArrayList<MappingSet.Mapping>();
        var unread = new ArrayList<Unread>();
        while (table.next()) {
            var mondo = id(table, subject);
            var relation = relation(table.at(predicate));
            var other = DiseaseId.parse(table.at(object));
            if (!mondo.catalogue().equals("MONDO")) {
                throw table.broken(
                        "the subject "
                                + mondo
                                + " is not of Mondo. Maybe it is another set of mappings.");
            } else if (relation.isEmpty()) {
                unread.add(
                        new Unread(
                                table.place(),
                                table.at(predicate),
                                "a mapping of unknown" + " meaning"));
            } else if (other.isEmpty()) {
                unread.add(new Unread(table.place(), table.at(object), "an id of unknown shape"));
            } else {
                mappings.add(new MappingSet.Mapping(mondo, relation.get(), other.get()));
            }
        }
        return new MappingSet(source, mappings, unread);
    }

    private static Publication publication(ReleaseFile file, Table table) {
        var set = file.name().replaceFirst("(\\.sssom)?\\.tsv(\\.gz)?$", "").replace('_', '-');
        return new Publication(
                set,
                "Mondo Disease Ontology, mappings " + set,
                table.comment("license").orElse("https://creativecommons.org/licenses/by/4.0/")
                        + ". Attribution: Mondo Disease Ontology, Monarch Initiative,"
                        + " https://mondo.monarchinitiative.org",
                "https://mondo.monarchinitiative.org");
    }

    private static String version(ReleaseFile file, Table table) {
        return ReleaseFile.dateIn(table.comment("mapping_set_version").orElse(file.name()));
    }

    private static DiseaseId id(Table table, int column) {
        var text = table.at(column);
        return DiseaseId.parse(text)
                .orElseThrow(() ->
                        table.broken(
                                "'"
                                        + text
                                        + "' is not an id such as MONDO:0007947. Maybe the columns"
                                        + " are shifted."));
    }

    private static Optional<String> relation(String predicate) {
        return switch (predicate) {
            case "skos:exactMatch" -> Optional.of("exact");
            case "skos:broadMatch" -> Optional.of("broader");
            case "skos:narrowMatch" -> Optional.of("narrower");
            case "skos:closeMatch", "skos:relatedMatch", "oboInOwl:hasDbXref" ->
                    Optional.of("related");
            default -> Optional.empty();
        };
    }
}
