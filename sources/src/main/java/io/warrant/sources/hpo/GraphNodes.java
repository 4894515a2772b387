package io.warrant.sources.hpo;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers the nodes and edges of an OBO Graphs file into terms.
final class GraphNodes {

    private static final String REPLACED_BY = "http://purl.obolibrary.org/obo/IAO_0100001";
    private static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";
    private static final String CONSIDER = OIO + "consider";
    private static final String ALTERNATIVE = OIO + "hasAlternativeId";

    private final String file;
    private final String prefix;
    private final Pattern id;
    private final Map<TermId, Term> terms = new LinkedHashMap<>();
    private final Map<TermId, List<TermId>> parents = new LinkedHashMap<>();
    private final List<Retired> retired = new ArrayList<>();
    private final List<OntologyRelease.Reference> references = new ArrayList<>();

    GraphNodes(String file, String prefix) {
        this.file = file;
        this.prefix = prefix;
        id = Pattern.compile("(?:.*/)?" + Pattern.quote(prefix) + "[_:](\\w+)");
    }

    void node(JsonNode node) {
        var found = id(node.path("id").asText());
        // Classes only: an ontology also names its properties with ids of the same prefix.
        if (found.isEmpty() || !node.path("type").asText().equals("CLASS")) {
            return;
        }
        var term = found.get();
        var meta = node.path("meta");
        var label = node.path("lbl").asText();
        if (meta.path("deprecated").asBoolean()) {
            retire(term, OntologyRelease.labelInUse(label), meta);
            return;
        }
        if (label.isBlank()) {
            throw new KnowledgeException(
                    file
                            + ": term "
                            + term
                            + " has no label. Maybe the file is incomplete: fetch it again.");
        }
        var definition = meta.path("definition").path("val").asText();
        terms.putIfAbsent(term, new Term(term, label, definition, synonyms(meta), List.of()));
        for (var other : values(meta, ALTERNATIVE)) {
            retired.add(new Retired(other, "", List.of(term), true));
        }
        for (var reference : meta.path("xrefs")) {
            var code = reference.path("val").asText();
            if (!code.isBlank()) {
                references.add(new OntologyRelease.Reference(term, code));
            }
        }
    }

    void edge(JsonNode edge) {
        if (!edge.path("pred").asText().equals("is_a")) {
            return;
        }
        var child = id(edge.path("sub").asText());
        var parent = id(edge.path("obj").asText());
        if (child.isPresent() && parent.isPresent()) {
            parents.computeIfAbsent(child.get(), _ -> new ArrayList<>()).add(parent.get());
        }
    }

    OntologyRelease release(Source source) {
        if (terms.isEmpty()) {
            throw new KnowledgeException(
                    file + " holds no term of " + prefix + ". Maybe it is another ontology.");
        }
        var complete =
                terms.values().stream()
                        .map(term ->
                                new Term(
                                        term.id(),
                                        term.label(),
                                        term.definition(),
                                        term.synonyms(),
                                        parents.getOrDefault(term.id(), List.of())))
                        .toList();
        return new OntologyRelease(source, complete, retired, references);
    }

    private void retire(TermId term, String label, JsonNode meta) {
        var replacement = values(meta, REPLACED_BY);
        var consider = values(meta, CONSIDER);
        boolean certain = replacement.size() == 1;
        var targets = new ArrayList<>(replacement);
        if (!certain) {
            targets.addAll(consider);
        }
        retired.add(new Retired(term, label, targets, certain));
    }

    private List<TermId> values(JsonNode meta, String property) {
        var values = new ArrayList<TermId>();
        for (var value : meta.path("basicPropertyValues")) {
            if (value.path("pred").asText().equals(property)) {
                id(value.path("val").asText()).ifPresent(values::add);
            }
        }
        return values;
    }

    private static List<Synonym> synonyms(JsonNode meta) {
        var synonyms = new ArrayList<Synonym>();
        for (var synonym : meta.path("synonyms")) {
            var scope =
                    switch (synonym.path("pred").asText()) {
                        case "hasExactSynonym" -> Synonym.Scope.EXACT;
                        case "hasNarrowSynonym" -> Synonym.Scope.NARROW;
                        case "hasBroadSynonym" -> Synonym.Scope.BROAD;
                        default -> Synonym.Scope.RELATED;
                    };
            boolean lay = synonym.path("synonymType").asText().endsWith("layperson");
            synonyms.add(new Synonym(synonym.path("val").asText(), scope, lay));
        }
        return synonyms;
    }

    private Optional<TermId> id(String text) {
        var matcher = id.matcher(text);
        return matcher.matches()
                ? Optional.of(TermId.of(prefix + ":" + matcher.group(1)))
                : Optional.empty();
    }
}
