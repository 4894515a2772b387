package io.warrant.engine.ontology;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The terms of an ontology and their is-a graph. A term is known by its index, from 0 to [#size] -
/// 1, in the order of the ids. Immutable and safe for use by several threads; written by
/// [OntologyCompiler].
public final class Ontology {

    private final String version;
    private final Texts ids;
    private final Texts labels;
    private final Texts definitions;
    private final IntLists parents;
    private final IntLists children;
    private final IntLists ancestors;
    private final IntLists synonyms;
    private final Texts synonymTexts;
    private final ByteBuffer synonymTypes;
    private final Texts retiredIds;
    private final Texts retiredLabels;
    private final IntLists replacements;
    private final ByteBuffer retiredCertain;

    // What was decoded once. Threads may do so twice, and get equal values, which are immutable.
    private final @Nullable TermId[] knownIds;
    private final @Nullable String[] knownLabels;

    private Ontology(Columns columns) {
        version = columns.texts("ontology.version").get(0);
        ids = columns.texts("term.id");
        knownIds = new TermId[ids.size()];
        knownLabels = new String[ids.size()];
        labels = columns.texts("term.label");
        definitions = columns.texts("term.definition");
        parents = columns.lists("term.parents");
        children = columns.lists("term.children");
        ancestors = columns.lists("term.ancestors");
        synonyms = columns.lists("term.synonyms");
        synonymTexts = columns.texts("synonym.text");
        synonymTypes = columns.bytes("synonym.type");
        retiredIds = columns.texts("retired.id");
        retiredLabels = columns.texts("retired.label");
        replacements = columns.lists("retired.replacement");
        retiredCertain = columns.bytes("retired.certain");
    }

    public static Ontology of(Columns columns) {
        return new Ontology(columns);
    }

    public String version() {
        return version;
    }

    public int size() {
        return ids.size();
    }

    /// The index of a term, or -1 if the id is unknown or retired.
    public int index(TermId id) {
        return ids.find(id.value());
    }

    /// What became of an identifier that is no longer in use.
    public Optional<Retired> retired(TermId id) {
        int at = retiredIds.find(id.value());
        if (at < 0) {
            return Optional.empty();
        }
        var targets = Arrays.stream(replacements.get(at)).mapToObj(this::id).toList();
        return Optional.of(
                new Retired(id, retiredLabels.get(at), targets, retiredCertain.get(at) == 1));
    }

    /// The index of a term, also through a retired id whose replacement is certain; -1 otherwise.
    public int resolve(TermId id) {
        int index = index(id);
        if (index >= 0) {
            return index;
        }
        int at = retiredIds.find(id.value());
        return at >= 0 && retiredCertain.get(at) == 1
                ? replacements.at(replacements.start(at))
                : -1;
    }

    public TermId id(int term) {
        var known = knownIds[term];
        if (known == null) {
            known = TermId.of(ids.get(term));
            knownIds[term] = known;
        }
        return known;
    }

    public String label(int term) {
        var known = knownLabels[term];
        if (known == null) {
            known = labels.get(term);
            knownLabels[term] = known;
        }
        return known;
    }

    public Term term(int term) {
        var names = new ArrayList<Synonym>();
        for (int at : synonyms.get(term)) {
            int type = synonymTypes.get(at);
            names.add(
                    new Synonym(
                            synonymTexts.get(at),
                            Synonym.Scope.values()[type >> 1],
                            (type & 1) == 1));
        }
        List<TermId> above = Arrays.stream(parents.get(term)).mapToObj(this::id).toList();
        return new Term(id(term), label(term), definitions.get(term), names, above);
    }

    public IntLists parents() {
        return parents;
    }

    public IntLists children() {
        return children;
    }

    /// The ancestors of each term, itself first, the more specific before the more general (fewer
    /// terms below it first, then by id).
    public IntLists ancestors() {
        return ancestors;
    }

    /// Whether a term is another one or a kind of it.
    public boolean isA(int term, int ancestor) {
        return ancestors.contains(term, ancestor);
    }
}
