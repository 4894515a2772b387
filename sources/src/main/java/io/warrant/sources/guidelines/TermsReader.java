package io.warrant.sources.guidelines;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.guideline.Code;
import io.warrant.engine.guideline.Term;
import io.warrant.engine.guideline.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a model's words, and what its codes stand for.
final class TermsReader {

    private TermsReader() {}

    static Terms terms(JsonNode ontology) {
        var byLanguage = new TreeMap<String, SortedMap<String, Term>>();
        for (var language : Nodes.entries(ontology.path("term_definitions"))) {
            var terms = new TreeMap<String, Term>();
            var node = language.node().path("terms");
            for (var term : Nodes.entries(node.isMissingNode() ? language.node() : node)) {
                if (term.node().isObject()) {
                    terms.put(
                            term.key(),
                            new Term(
                                    Nodes.text(term.node().path("text")),
                                    Nodes.text(term.node().path("description"))));
                }
            }
            byLanguage.put(language.key(), terms);
        }
        return new Terms(byLanguage, bindings(ontology.path("term_bindings")));
    }

    private static SortedMap<String, List<Code>> bindings(JsonNode node) {
        var all = new TreeMap<String, List<Code>>();
        for (var terminology : Nodes.entries(node)) {
            for (var bound : Nodes.entries(terminology.node().path("bindings"))) {
                for (var code : Nodes.texts(bound.node().path("codes"))) {
                    all.computeIfAbsent(bound.key(), _ -> new ArrayList<>())
                            .add(code(terminology.key(), code));
                }
            }
        }
        return all;
    }

    /// A code such as `[ATC::B01AA03]`, or the bare code.
    private static Code code(String terminology, String text) {
        var bare = text.strip().replaceAll("^\\[|]$", "");
        int at = bare.indexOf("::");
        return at < 0
                ? new Code(terminology, bare)
                : new Code(bare.substring(0, at), bare.substring(at + 2));
    }
}
