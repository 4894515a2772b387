package io.warrant.sources.hpo;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;
import io.warrant.sources.releases.Release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Merges releases of one ontology: the newest decides which ids live, their labels and the
/// hierarchy; older ones lend definitions, synonyms and codes that it lacks. A renamed term keeps
/// its old name as an exact synonym, a term that was merged into another leaves its name as a
/// related one.
public final class OntologyMerge {

    private final OntologyRelease older;
    private final OntologyRelease newer;
    private final Map<TermId, Term> before = new LinkedHashMap<>();
    private final Map<TermId, Term> live = new TreeMap<>();
    private final Map<TermId, Retired> retired = new TreeMap<>();

    private OntologyMerge(OntologyRelease older, OntologyRelease newer) {
        this.older = older;
        this.newer = newer;
    }

    /// @param releases in any order; of two of the same date, the later in the list counts as newer
    public static OntologyRelease of(List<OntologyRelease> releases) {
        return releases.stream()
                .sorted(
                        Comparator.comparing(
                                release -> release.source().version(),
                                Release.NEWEST_FIRST.reversed()))
                .reduce((older, newer) -> new OntologyMerge(older, newer).merge())
                .orElseThrow(() ->
                        new KnowledgeException(
                                "There is no ontology. Fetch it with `warrant knowledge"
                                        + " install`."));
    }

    private OntologyRelease merge() {
        older.terms().forEach(term -> before.put(term.id(), term));
        newer.terms().forEach(term -> live.put(term.id(), term));
        gatherRetired();
        live.replaceAll((id, term) -> complete(term, before.get(id)));
        before.values().stream()
                .filter(term -> !live.containsKey(term.id()))
                .forEach(this::leaveName);
        return new OntologyRelease(
                newer.source(),
                List.copyOf(live.values()),
                retired.values().stream().map(this::followed).toList(),
                references());
    }

    /// Terms that the newer release gives no codes for keep those of the older one.
    private List<OntologyRelease.Reference> references() {
        var coded = new HashSet<TermId>();
        newer.references().forEach(reference -> coded.add(reference.term()));
        var all = new ArrayList<>(newer.references());
        older.references().stream()
                .filter(reference -> !coded.contains(reference.term()))
                .forEach(all::add);
        return all.stream().filter(reference -> live.containsKey(reference.term())).toList();
    }

    private void gatherRetired() {
        before.values()
                .forEach(term -> retire(new Retired(term.id(), term.label(), List.of(), false)));
        older.retired().forEach(this::retire);
        newer.retired().forEach(this::retire);
    }

    /// What is said later stands, unless it says less.
    private void retire(Retired entry) {
        if (!live.containsKey(entry.id())) {
            retired.merge(
                    entry.id(),
                    entry,
                    (first, second) -> second.replacement().isEmpty() ? first : second);
        }
    }

    private static Term complete(Term term, @org.jspecify.annotations.Nullable Term old) {
        if (old == null) {
            return term;
        }
        var names = term.synonyms().isEmpty() ? old.synonyms() : term.synonyms();
        return new Term(
                term.id(),
                term.label(),
                term.definition().isEmpty() ? old.definition() : term.definition(),
                withName(term.label(), names, old.label(), Synonym.Scope.EXACT),
                term.parents());
    }

    private void leaveName(Term gone) {
        var entry = retired.get(gone.id());
        if (entry == null || !entry.certain()) {
            return;
        }
        var end = followed(entry);
        if (end.certain()) {
            live.computeIfPresent(
                    end.replacement().getFirst(),
                    (_, term) ->
                            new Term(
                                    term.id(),
                                    term.label(),
                                    term.definition(),
                                    withName(
                                            term.label(),
                                            term.synonyms(),
                                            gone.label(),
                                            Synonym.Scope.RELATED),
                                    term.parents()));
        }
    }

    private static List<Synonym> withName(
            String label, List<Synonym> names, String name, Synonym.Scope scope) {
        var key = TermNames.normalise(name);
        boolean known =
                key.equals(TermNames.normalise(label))
                        || names.stream()
                                .anyMatch(other -> TermNames.normalise(other.text()).equals(key));
        if (known) {
            return names;
        }
        var all = new ArrayList<>(names);
        all.add(new Synonym(name, scope, false));
        return all;
    }

    /// The same entry with targets that are in use: a replacement may itself have been replaced.
    private Retired followed(Retired entry) {
        var targets = new LinkedHashSet<TermId>();
        boolean certain = entry.certain();
        for (var target : entry.replacement()) {
            certain &= follow(target, targets, 0);
        }
        return new Retired(
                entry.id(), entry.label(), List.copyOf(targets), certain && targets.size() == 1);
    }

    /// Adds the ends of the chain from a target; whether each step was certain.
    private boolean follow(TermId target, Set<TermId> ends, int depth) {
        if (live.containsKey(target)) {
            ends.add(target);
            return true;
        }
        var next = retired.get(target);
        if (next == null || depth > 20) {
            return false;
        }
        boolean certain = next.certain();
        for (var further : next.replacement()) {
            certain &= follow(further, ends, depth + 1);
        }
        return certain;
    }
}
