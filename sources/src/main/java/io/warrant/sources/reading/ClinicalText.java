package io.warrant.sources.reading;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.NoteReader;
import io.warrant.engine.reading.PatientWords;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;
import io.warrant.sources.labs.LabReader;
import io.warrant.sources.labs.Reported;
import io.warrant.sources.labs.ValueReader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/// Reads clinical text: the terms it names, and in English also its laboratory values, vital signs
/// and who the patient is. Immutable and safe for use by several threads.
public final class ClinicalText {

    /// What was made for knowledge in use. A service reads many records by one knowledge, and
    /// making this takes many times as long as reading a note. It goes when the knowledge goes:
    /// nothing in it holds on to that.
    private static final Map<KnowledgeBase, Map<Language, ClinicalText>> MADE =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Language language;
    private final NoteReader names;
    private final LabReader values;
    private final ValueReader numbers;
    private final TermId anything;

    private ClinicalText(KnowledgeBase knowledge, Language language) {
        this.language = language;
        names = Lexicons.reader(knowledge, language);
        var tests = LabTests.of(knowledge.columns());
        values = LabReader.of(tests, knowledge.ontology());
        numbers = ValueReader.of(tests);
        anything = knowledge.ontology().id(0);
    }

    /// @throws io.warrant.engine.errors.ConfigurationException if the knowledge has no names in the
    ///   language
    public static ClinicalText of(KnowledgeBase knowledge, Language language) {
        return MADE.computeIfAbsent(knowledge, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, _ -> new ClinicalText(knowledge, language));
    }

    /// Who the patient is, as far as a text begins with it.
    public Patient patient(String text) {
        return language == Language.EN ? PatientWords.read(text) : Patient.UNKNOWN;
    }

    /// What a text says.
    ///
    /// @param document its place in the record, or an empty text where it is the record
    /// @param patient whose values they are, for ranges that depend on age and sex
    public Reading read(String document, String text, Patient patient) {
        var read = new ArrayList<>(names.read(text, document).mentions());
        if (language != Language.EN) {
            return new Reading(read, List.of());
        }
        var measured = values.read(text, patient);
        names.inContext(text, measured.mentions())
                .forEach(mention -> read.add(in(document, mention)));
        read.sort(Comparator.comparingInt(ClinicalText::from));
        var notUnderstood =
                measured.notUnderstood().stream().map(ignored -> in(document, ignored)).toList();
        return new Reading(read, notUnderstood);
    }

    /// The patient's own values of a text, in English: not a relative's, and none that is only
    /// planned.
    public List<Reported> values(String text, String document) {
        if (language != Language.EN) {
            return List.of();
        }
        var reported = numbers.read(text, document);
        var judged = names.inContext(text, reported.stream().map(this::mention).toList());
        var own = new ArrayList<Reported>();
        for (int at = 0; at < reported.size(); at++) {
            if (judged.get(at).status() == Status.OBSERVED) {
                own.add(reported.get(at));
            }
        }
        return own;
    }

    /// So that what is said around a value can be judged as around a finding.
    private Mention mention(Reported one) {
        return new Mention(anything, Status.OBSERVED, one.origin(), Optional.empty(), 1);
    }

    private static Mention in(String document, Mention mention) {
        var origin =
                mention.origin() instanceof Origin.Words words
                        ? new Origin.Words(document, words.from(), words.to(), words.words())
                        : mention.origin();
        return new Mention(
                mention.term(), mention.status(), origin, mention.cue(), mention.confidence());
    }

    private static Ignored in(String document, Ignored ignored) {
        return document.isEmpty()
                ? ignored
                : new Ignored(document + ", " + ignored.field(), ignored.reason());
    }

    private static int from(Mention mention) {
        return mention.origin() instanceof Origin.Words words ? words.from() : 0;
    }
}
