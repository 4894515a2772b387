package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a fair test must not use: the rows that cite the tested case's own publication, and the
/// patients who come from it.
final class LeavingOut {

    private LeavingOut() {}

    static Evidence.LeftOut publications(
            KnowledgeBase base, Precedents precedents, List<String> publications) {
        Predicate<Statement> rows = row -> publications.stream().anyMatch(row.citation()::cites);
        var diseases = new TreeSet<Integer>();
        for (var publication : publications) {
            for (int association : base.citing(publication)) {
                diseases.add(base.associationDisease(association));
            }
        }
        return new Evidence.LeftOut(
                rows,
                diseases.stream().mapToInt(Integer::intValue).toArray(),
                precedents.from(publications));
    }
}
