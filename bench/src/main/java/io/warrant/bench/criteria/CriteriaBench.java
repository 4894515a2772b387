package io.warrant.bench.criteria;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.cases.CaseArchive.Read;
import io.warrant.sources.criteria.Assessor;
import io.warrant.sources.criteria.CriterionIndex;
import io.warrant.sources.progress.Progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds all criteria of the knowledge against solved cases, each against patients of its diseases
/// and all others.
public final class CriteriaBench {

    private final Assessor assessor;
    private final SortedMap<String, List<DiseaseId>> diseases;

    /// One disease of each criterion, by which all are asked for.
    private final SortedSet<DiseaseId> first;

    private CriteriaBench(KnowledgeBase base) {
        assessor = Assessor.of(base);
        diseases = CriterionIndex.diseases(base.columns());
        first = new TreeSet<>();
        diseases.values().forEach(all -> first.add(all.getFirst()));
    }

    public static CriteriaBench of(KnowledgeBase base) {
        return new CriteriaBench(base);
    }

    /// @param lines by criterion
    public record Result(int cases, int failures, SortedMap<String, Line> lines) {}

    /// How one criterion did.
    ///
    /// @param own with patients of its diseases
    /// @param others with all other patients
    public record Line(String guideline, Tally own, Tally others) {}

    public Result run(Read archive, Progress progress) {
        var lines = new TreeMap<String, Line>();
        diseases.keySet().forEach(id -> lines.put(id, new Line(id, new Tally(), new Tally())));
        int done = 0;
        for (var named : archive.cases()) {
            count(named, lines);
            progress.at("Holding criteria against cases", ++done, archive.cases().size());
        }
        return new Result(archive.cases().size(), archive.failures().size(), lines);
    }

    private void count(NamedCase named, Map<String, Line> lines) {
        var truth =
                named.content().diagnoses().stream()
                        .map(Diagnosis::disease)
                        .collect(Collectors.toSet());
        var assessed = new HashMap<String, Criterion>();
        for (var disease : first) {
            assessor.of(named.content(), disease)
                    .forEach(one -> assessed.put(one.guide().id(), one));
        }
        lines.forEach((id, line) -> {
            var tally = isOwn(id, truth) ? line.own() : line.others();
            var criterion = assessed.get(id);
            if (criterion == null) {
                tally.untouched();
            } else {
                tally.add(criterion);
            }
        });
    }

    private boolean isOwn(String guideline, Set<DiseaseId> truth) {
        return diseases.getOrDefault(guideline, List.of()).stream().anyMatch(truth::contains);
    }
}
