package io.warrant.app.cli;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.guideline.GuidelineSearch;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Program;

import java.util.List;
import java.util.stream.Collectors;

/// The computable guidelines that a command works with.
final class Models {

    private static final int SHOWN = 8;

    private Models() {}

    /// @throws KnowledgeException if the knowledge has none
    static Guidelines open(Session session) {
        return of(Knowledge.open(session));
    }

    /// @throws KnowledgeException if the knowledge has none
    static Guidelines of(KnowledgeAtHand knowledge) {
        var models = Guidelines.of(knowledge.base().columns());
        if (models.size() == 0) {
            throw new KnowledgeException(
                    "The knowledge has no guidelines. Put a file such as gdl2-2026-01-21.zip beside"
                            + " the other sources and build it again with `warrant knowledge"
                            + " build`.");
        }
        return models;
    }

    /// The one model that a name means.
    ///
    /// @throws InvalidCaseException if it means none or several
    static Program find(Guidelines models, String name) {
        var found = models.named(name);
        if (found.size() == 1) {
            return models.program(found.getFirst().at());
        }
        if (found.size() > 1) {
            throw new InvalidCaseException(
                    "'" + name + "' may be " + ids(found) + ". Give the whole id.");
        }
        var near = new GuidelineSearch(models).find(name);
        if (near.size() == 1) {
            return models.program(near.getFirst().at());
        }
        throw new InvalidCaseException(
                "There is no guideline '"
                        + name
                        + "'. "
                        + (near.isEmpty()
                                ? "Look for it with `warrant guideline search`."
                                : "Did you mean " + ids(near) + "?"));
    }

    private static String ids(List<Guidelines.Entry> entries) {
        return entries.stream()
                        .limit(SHOWN)
                        .map(Guidelines.Entry::id)
                        .collect(Collectors.joining(", "))
                + (entries.size() > SHOWN ? " or another" : "");
    }
}
