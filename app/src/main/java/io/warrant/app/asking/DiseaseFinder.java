package io.warrant.app.asking;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermNames;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds diseases by an id, by an id of another catalogue that is linked with them, or by a piece
/// of their name.
public record DiseaseFinder(KnowledgeBase base) {

    private static final int CANDIDATES = 5;

    /// All that a text may mean, by index; one where it is clear, none where it is unknown.
    public List<Integer> find(String text) {
        var id = DiseaseId.parse(text);
        if (id.isEmpty()) {
            return named(text);
        }
        int index = base.disease(id.get());
        return index >= 0 ? List.of(index) : linked(id.get());
    }

    /// The one candidate that a text means.
    ///
    /// @throws KnowledgeException if there is none, or more than one
    public DiseaseId one(String text, Basis.Settings settings) {
        var found = find(text);
        if (found.size() > 1) {
            found = found.stream().filter(disease -> isCandidate(disease, settings)).toList();
        }
        if (found.size() == 1) {
            return base.diseaseId(found.getFirst());
        }
        throw found.isEmpty() ? unknown(text) : ambiguous(text, found);
    }

    public KnowledgeException unknown(String text) {
        return new KnowledgeException(
                "The knowledge lacks the disease '"
                        + text
                        + "'. Look for it with `warrant disease` and a piece of its name.");
    }

    private KnowledgeException ambiguous(String text, List<Integer> found) {
        var names =
                found.stream()
                        .limit(CANDIDATES)
                        .map(disease -> base.diseaseId(disease) + " " + base.diseaseLabel(disease))
                        .collect(Collectors.joining(", "));
        return new KnowledgeException(
                "'"
                        + text
                        + "' may be "
                        + found.size()
                        + " diseases: "
                        + names
                        + (found.size() > CANDIDATES ? " and more" : "")
                        + ". Write the id of the one you mean.");
    }

    private boolean isCandidate(int disease, Basis.Settings settings) {
        return switch (settings.candidates()) {
            case ALL -> true;
            case OMIM, ORPHA ->
                    base.diseaseId(disease).catalogue().equals(settings.candidates().name());
        };
    }

    /// Diseases that are linked with an id; where some are the same disease, only those.
    private List<Integer> linked(DiseaseId id) {
        var same = new ArrayList<Integer>();
        var related = new ArrayList<Integer>();
        for (int disease = 0; disease < base.diseases(); disease++) {
            for (var link : base.diseaseEntry(disease).links()) {
                if (link.target().equals(id)) {
                    (link.relation().equals("exact") ? same : related).add(disease);
                }
            }
        }
        var found = same.isEmpty() ? related : same;
        return found.stream().distinct().toList();
    }

    /// Diseases whose name has all words; a whole name before a piece of one.
    private List<Integer> named(String text) {
        var words = List.of(TermNames.normalise(text).split(" "));
        if (words.contains("")) {
            return List.of();
        }
        var exact = new ArrayList<Integer>();
        var found = new ArrayList<Integer>();
        for (int disease = 0; disease < base.diseases(); disease++) {
            var label = TermNames.normalise(base.diseaseLabel(disease));
            if (label.equals(String.join(" ", words))) {
                exact.add(disease);
            }
            if (words.stream().allMatch(label::contains)) {
                found.add(disease);
            }
        }
        return exact.isEmpty() ? found : exact;
    }
}
