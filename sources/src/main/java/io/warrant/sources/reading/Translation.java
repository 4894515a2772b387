package io.warrant.sources.reading;

import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The labels of the Human Phenotype Ontology's terms in another language: a Babelon table of its
/// translations.
///
/// @param language the language
/// @param source the release
/// @param labels for each term, its label
public record Translation(Language language, Source source, Map<TermId, String> labels) {

    private static final Pattern LANGUAGE = Pattern.compile("hp-([a-z]{2})[.-]");

    /// The language that a file's name tells, or empty where notes in it aren't read.
    public static Optional<Language> language(String fileName) {
        var matcher = LANGUAGE.matcher(fileName);
        return matcher.find() ? Language.of(matcher.group(1)) : Optional.empty();
    }

    /// @throws io.warrant.engine.errors.KnowledgeException if it isn't such a table
    public static Translation read(ReleaseFile file, Language language) {
        var publication =
                new Publication(
                        "hpo-" + language,
                        "Human Phenotype Ontology, translation (" + language + ")",
                        "HPO licence (https://hpo.jax.org/license): free to use when the Human"
                                + " Phenotype Ontology is named and the content is not altered",
                        "https://github.com/obophenotype/hpo-translations");
        var source = publication.release(ReleaseFile.dateIn(file.name()), file);
        return new Translation(language, source, file.parse(in -> labels(file.name(), in)));
    }

    private static SortedMap<TermId, String> labels(String name, InputStream in)
            throws IOException {
        var table = Table.open(name, in);
        int subject = table.column("subject_id");
        int predicate = table.column("predicate_id");
        int value = table.column("translation_value");
        var labels = new TreeMap<TermId, String>();
        while (table.next()) {
            var id = TermId.parse(table.at(subject));
            if (id.isPresent()
                    && table.at(predicate).equals("rdfs:label")
                    && !table.at(value).isEmpty()) {
                labels.putIfAbsent(id.orElseThrow(), table.at(value));
            }
        }
        return labels;
    }

    /// The labels in the order of the terms' ids.
    List<Map.Entry<TermId, String>> sorted() {
        return List.copyOf(new TreeMap<>(labels).entrySet());
    }
}
