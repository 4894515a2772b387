package io.warrant.sources.pack;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Walks two knowledge bases side by side, disease by disease. Labels are decoded only for what is
/// listed.
final class KnowledgeComparison {

    private final KnowledgeBase before;
    private final KnowledgeBase after;
    private final Tally<KnowledgeDiff.Named> addedDiseases;
    private final Tally<KnowledgeDiff.Named> removedDiseases;
    private final Tally<KnowledgeDiff.Renamed> renamed;
    private final Tally<KnowledgeDiff.Stated> added;
    private final Tally<KnowledgeDiff.Stated> removed;
    private final Tally<KnowledgeDiff.Changed> changed;

    /// For each term of the earlier ontology, its index in the later one, or -1.
    private final int[] later;

    /// The associations of the later base that the earlier one has too.
    private final BitSet matched = new BitSet();

    KnowledgeComparison(KnowledgeBase before, KnowledgeBase after, int listed) {
        this.before = before;
        this.after = after;
        addedDiseases = new Tally<>(listed);
        removedDiseases = new Tally<>(listed);
        renamed = new Tally<>(listed);
        added = new Tally<>(listed);
        removed = new Tally<>(listed);
        changed = new Tally<>(listed);
        later = new int[before.ontology().size()];
        Arrays.setAll(later, term -> after.ontology().index(before.ontology().id(term)));
    }

    KnowledgeDiff compare() {
        for (int disease = 0; disease < before.diseases(); disease++) {
            walk(disease);
        }
        for (int disease = 0; disease < after.diseases(); disease++) {
            if (before.disease(after.diseaseId(disease)) < 0) {
                addedDiseases.add(named(after, disease));
            }
        }
        for (int association = matched.nextClearBit(0);
                association < after.associations();
                association = matched.nextClearBit(association + 1)) {
            added.add(stated(after, association));
        }
        return new KnowledgeDiff(
                new KnowledgeDiff.Diseases(
                        addedDiseases.close(), removedDiseases.close(), renamed.close()),
                new KnowledgeDiff.Associations(added.close(), removed.close(), changed.close()),
                sources());
    }

    private void walk(int disease) {
        int other = after.disease(before.diseaseId(disease));
        if (other < 0) {
            removedDiseases.add(named(before, disease));
        } else if (!before.diseaseLabel(disease).equals(after.diseaseLabel(other))) {
            renamed.add(() ->
                    new KnowledgeDiff.Renamed(
                            before.diseaseId(disease),
                            before.diseaseLabel(disease),
                            after.diseaseLabel(other)));
        }
        int from = other < 0 ? 0 : after.firstAssociation(other);
        int to = other < 0 ? 0 : after.firstAssociation(other + 1);
        int end = before.firstAssociation(disease + 1);
        for (int at = before.firstAssociation(disease); at < end; at++) {
            compare(at, find(later[before.associationTerm(at)], from, to));
        }
    }

    private void compare(int association, int other) {
        if (other < 0) {
            removed.add(stated(before, association));
            return;
        }
        matched.set(other);
        var was = before.frequency(association);
        var is = after.frequency(other);
        if (!was.equals(is)) {
            changed.add(() -> new KnowledgeDiff.Changed(pair(after, other), was, is));
        }
    }

    /// The association on a term among those of one disease, or -1.
    private int find(int term, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (after.associationTerm(middle) < term) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && after.associationTerm(low) == term ? low : -1;
    }

    private static Supplier<KnowledgeDiff.Named> named(KnowledgeBase base, int disease) {
        return () -> new KnowledgeDiff.Named(base.diseaseId(disease), base.diseaseLabel(disease));
    }

    private static Supplier<KnowledgeDiff.Stated> stated(KnowledgeBase base, int association) {
        return () -> new KnowledgeDiff.Stated(pair(base, association), base.frequency(association));
    }

    private static KnowledgeDiff.Pair pair(KnowledgeBase base, int association) {
        int disease = base.associationDisease(association);
        int term = base.associationTerm(association);
        return new KnowledgeDiff.Pair(
                base.diseaseId(disease),
                base.diseaseLabel(disease),
                base.ontology().id(term),
                base.ontology().label(term));
    }

    /// Releases that stand on one side only, paired by id in the order in which they stand.
    private List<KnowledgeDiff.SourceChange> sources() {
        var gone = new TreeMap<String, Deque<Source>>();
        for (var source : before.sources()) {
            if (!after.sources().contains(source)) {
                gone.computeIfAbsent(source.id(), _ -> new ArrayDeque<>()).add(source);
            }
        }
        var changes = new TreeMap<String, List<KnowledgeDiff.SourceChange>>();
        for (var source : after.sources()) {
            if (!before.sources().contains(source)) {
                var old = gone.getOrDefault(source.id(), new ArrayDeque<>()).poll();
                changes.computeIfAbsent(source.id(), _ -> new ArrayList<>())
                        .add(
                                old == null
                                        ? new KnowledgeDiff.SourceChange.Added(source)
                                        : new KnowledgeDiff.SourceChange.Replaced(old, source));
            }
        }
        gone.forEach((id, left) ->
                left.forEach(source ->
                        changes.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(new KnowledgeDiff.SourceChange.Removed(source))));
        return changes.values().stream().flatMap(List::stream).toList();
    }

    /// Counts all and keeps the first.
    private static final class Tally<T> {

        private final int listed;
        private final List<T> first = new ArrayList<>();
        private int count;

        Tally(int listed) {
            this.listed = listed;
        }

        void add(Supplier<T> change) {
            if (count++ < listed) {
                first.add(change.get());
            }
        }

        KnowledgeDiff.Changes<T> close() {
            return new KnowledgeDiff.Changes<>(count, first);
        }
    }
}
