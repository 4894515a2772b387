package io.warrant.sources.pack;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// What changed from one knowledge base to another. Diseases and terms are compared by their
/// identifiers: a term that was merged into another shows as one association less and one more.
/// Rows, links, genes and prevalences aren't compared.
///
/// @param diseases which came, went or were renamed
/// @param associations which came, went or changed their frequency, those of diseases that came or
///   went included
/// @param sources which releases came, went or were replaced, by their ids
public record KnowledgeDiff(
        Diseases diseases, Associations associations, List<SourceChange> sources) {

    /// How many changes of each kind are listed where nobody says otherwise.
    public static final int LISTED = 100;

    public KnowledgeDiff {
        sources = List.copyOf(sources);
    }

    public static KnowledgeDiff between(KnowledgeBase before, KnowledgeBase after) {
        return between(before, after, LISTED);
    }

    /// @param listed how many changes of each kind are listed at most; all are counted
    public static KnowledgeDiff between(KnowledgeBase before, KnowledgeBase after, int listed) {
        return new KnowledgeComparison(before, after, listed).compare();
    }

    /// Whether nothing that is compared differs.
    public boolean isEmpty() {
        return diseases.added.count
                        + diseases.removed.count
                        + diseases.renamed.count
                        + associations.added.count
                        + associations.removed.count
                        + associations.changed.count
                        + sources.size()
                == 0;
    }

    /// Changes of one kind: how many there are, and the first of them, by disease id, then term id.
    public record Changes<T>(int count, List<T> first) {

        public Changes {
            first = List.copyOf(first);
        }
    }

    /// The diseases that came, went or were renamed.
    public record Diseases(
            Changes<Named> added, Changes<Named> removed, Changes<Renamed> renamed) {}

    /// A disease and its label.
    public record Named(DiseaseId id, String label) {}

    /// A disease whose label changed.
    public record Renamed(DiseaseId id, String before, String after) {}

    /// The associations that came, went or changed their frequency.
    public record Associations(
            Changes<Stated> added, Changes<Stated> removed, Changes<Changed> changed) {}

    /// A disease, a term and their labels. Where both sides have them, the labels are the later
    /// ones.
    public record Pair(DiseaseId disease, String diseaseLabel, TermId term, String termLabel) {}

    /// An association on one side only.
    public record Stated(Pair pair, Frequency frequency) {}

    /// An association whose frequency differs.
    public record Changed(Pair pair, Frequency before, Frequency after) {}

    /// What became of a release.
    public sealed interface SourceChange {

        /// The source's short name, such as `hpoa`.
        String id();

        /// A source that only the later knowledge has.
        record Added(Source source) implements SourceChange {
            @Override
            public String id() {
                return source.id();
            }
        }

        /// A source that only the earlier knowledge has.
        record Removed(Source source) implements SourceChange {
            @Override
            public String id() {
                return source.id();
            }
        }

        /// A source whose release, file or terms of use changed.
        record Replaced(Source before, Source after) implements SourceChange {
            @Override
            public String id() {
                return after.id();
            }
        }
    }
}
