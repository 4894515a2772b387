package io.warrant.sources.build;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.sources.hpo.PairTableReader;
import io.warrant.sources.releases.Annotation;
import io.warrant.sources.releases.Release;

import java.util.HashMap;
import java.util.Map;

/// Brings the rows of all releases to the terms of one ontology. The releases that tell a denial
/// from an affirmation come first; the table of pairs, which doesn't, comes last.
final class RowMerge {

    private record Pair(DiseaseId disease, int term) {}

    private final Ontology ontology;
    private final KnowledgeCompiler compiler;
    private final Losses losses;
    // Whether anyone affirms the pair; only ever looked up, so its order doesn't matter.
    private final Map<Pair, Boolean> affirmed = new HashMap<>();

    RowMerge(Ontology ontology, KnowledgeCompiler compiler, Losses losses) {
        this.ontology = ontology;
        this.compiler = compiler;
        this.losses = losses;
    }

    BuildReport.Reading add(Release release) {
        int rows = 0;
        int moved = 0;
        for (var annotation : release.annotations()) {
            int term = ontology.resolve(annotation.term());
            if (term < 0) {
                lose(release, annotation, reason(annotation));
                continue;
            }
            var pair = new Pair(annotation.disease(), term);
            if (release.topic().equals(PairTableReader.TOPIC)
                    && affirmed.containsKey(pair)
                    && !affirmed.getOrDefault(pair, true)) {
                lose(
                        release,
                        annotation,
                        "a pair without qualifier that other rows deny: it may stand for NOT");
                continue;
            }
            boolean isMoved = ontology.index(annotation.term()) < 0;
            var statement =
                    isMoved
                            ? withTerm(annotation.statement(), annotation.term().value())
                            : annotation.statement();
            compiler.add(annotation.disease(), annotation.term(), statement);
            affirmed.merge(pair, !statement.negated(), Boolean::logicalOr);
            rows++;
            moved += isMoved ? 1 : 0;
        }
        return new BuildReport.Reading(release.source(), release.topic(), rows, moved);
    }

    private String reason(Annotation annotation) {
        return ontology.retired(annotation.term()).isPresent()
                ? "a term that is retired without a certain replacement"
                : "a term that the ontology doesn't know";
    }

    private void lose(Release release, Annotation annotation, String reason) {
        losses.add(
                release.source(),
                reason,
                annotation.place(),
                annotation.disease() + " " + annotation.term());
    }

    /// The same statement, which remembers the retired id that the row names.
    private static Statement withTerm(Statement statement, String term) {
        var limits = statement.limits();
        var words = limits.asStated().isEmpty() ? term : limits.asStated() + "; " + term;
        return new Statement(
                statement.source(),
                statement.frequency(),
                statement.negated(),
                statement.citation(),
                new Statement.Limits(limits.sex(), limits.onset(), limits.modifiers(), words));
    }
}
