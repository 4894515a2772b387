package io.warrant.sources.reading;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns a reading into a case. What the patient has or had is observed, what was looked for and
/// not found is excluded; whatever else is said of a term is listed with the reason why it isn't
/// used. A term that is both observed and excluded stays so: the reasoner notes the contradiction.
/// Terms stay as the record has them, retired ones included.
public final class ReadCase {

    private record Known(int term, boolean excluded) {}

    private final KnowledgeBase knowledge;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();

    private ReadCase(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// @param knowledge tells which terms are findings that a patient can show
    public static Case of(Patient patient, Reading reading, KnowledgeBase knowledge) {
        var read = new ReadCase(knowledge);
        reading.mentions().forEach(read::add);
        read.ignored.addAll(reading.notUnderstood());
        return new Case("", patient, read.findings, List.of(), List.of(), read.ignored);
    }

    private void add(Mention mention) {
        int term = knowledge.ontology().resolve(mention.term());
        if (term < 0) {
            ignore(
                    mention,
                    "the ontology of version "
                            + knowledge.ontology().version()
                            + " has no term "
                            + mention.term()
                            + ", or nothing replaces it for certain");
            return;
        }
        var label = knowledge.ontology().label(term);
        var name = label + " (" + mention.term() + ")";
        if (!knowledge.isFinding(term)) {
            ignore(mention, name + " is no finding that a patient can show");
            return;
        }
        switch (mention.status()) {
            case OBSERVED, HISTORICAL, EXCLUDED -> find(term, mention);
            case UNCERTAIN -> ignore(mention, name + " isn't certain" + because(mention));
            case FAMILY -> ignore(mention, name + " is said of a relative" + because(mention));
            case HYPOTHETICAL ->
                    ignore(mention, name + " isn't said to be there" + because(mention));
        }
    }

    private void find(int term, Mention mention) {
        boolean excluded = mention.status() == Status.EXCLUDED;
        if (known.add(new Known(term, excluded))) {
            findings.add(
                    excluded
                            ? new Finding.Excluded(mention.term(), mention.origin())
                            : new Finding.Observed(mention.term(), mention.origin()));
        }
    }

    private void ignore(Mention mention, String reason) {
        ignored.add(new Ignored(place(mention.origin()), reason));
    }

    private static String because(Mention mention) {
        return mention.cue().map(Cue::words).map(words -> " (" + words + ")").orElse("");
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Entry(var place) -> place;
            case Origin.Typed(var text) -> text;
            case Origin.Perceived(var document, _, _, _, _) -> document;
            case Origin.Several _ -> "several sources";
            case Origin.Words(var document, int from, int to, _) ->
                    (document.isEmpty() ? "text" : document) + "[" + from + "–" + to + "]";
            case Origin.Confirmed(var read, var decision) -> read.isEmpty() ? decision : read;
        };
    }
}
