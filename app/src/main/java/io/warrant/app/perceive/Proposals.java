package io.warrant.app.perceive;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Recording;
import io.warrant.sources.cases.Attachment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts what models saw into a case. The engine tells recordings apart by their names, since what
/// several models make of one recording counts once: so the same recording gets one name, and
/// different ones get different names.
final class Proposals {

    private final Case subject;
    private final KnowledgeBase base;
    private final List<Finding> findings;
    private final List<Ignored> ignored;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Proposals(Case subject, KnowledgeBase base) {
        this.subject = subject;
        this.base = base;
        this.findings = new ArrayList<>(subject.findings());
        this.ignored = new ArrayList<>(subject.ignored());
        ignored.remove(Attachment.NOT_READ);
    }

    void add(Perceived seen) {
        var document = name(seen.recording());
        switch (seen.perception()) {
            case Perception.NotReadable(var because) ->
                    ignored.add(new Ignored(document, "it can't be judged. " + sentences(because)));
            case Perception.Perceived perceived ->
                    perceived
                            .percepts()
                            .forEach(each -> add(each, perceived.notices(), document, seen));
        }
    }

    private void add(Percept percept, List<String> notices, String document, Perceived seen) {
        var term = percept.term().filter(id -> base.ontology().resolve(id) >= 0);
        if (term.isEmpty()) {
            ignored.add(
                    new Ignored(
                            document + ", " + percept.concept(),
                            "the knowledge has no term for it"));
            return;
        }
        var because = new ArrayList<>(List.of(percept.because()));
        because.addAll(notices);
        findings.add(
                new Finding.Suspected(
                        term.orElseThrow(),
                        percept.probability(),
                        new Origin.Perceived(
                                document,
                                PerceptText.where(percept.where()),
                                seen.model(),
                                String.join(" ", because),
                                percept.prior())));
    }

    /// What the recording was called when it was first seen; a name that another has is numbered.
    private String name(Recording recording) {
        return names.computeIfAbsent(
                recording.digest(),
                _ -> {
                    int times = taken.merge(recording.document(), 1, Integer::sum);
                    return recording.document() + (times == 1 ? "" : " (" + times + ")");
                });
    }

    Case close() {
        return new Case(
                subject.id(),
                subject.patient(),
                findings,
                subject.diagnoses(),
                subject.publications(),
                ignored);
    }

    /// Without the last full stop, which the notice has of its own.
    private static String sentences(List<String> all) {
        return String.join(" ", all).replaceFirst("\\.$", "");
    }
}
