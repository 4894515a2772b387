package io.warrant.sources.ddxplus;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Demography;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.questions.Answer;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.questions.AskedQuestion;
import io.warrant.engine.questions.QuestionsCompiler;

import java.util.ArrayList;
import java.util.List;

/// Makes terms and questions of evidences. An evidence of yes and no is a term by itself; one of
/// several values groups a term for each value. A term is called as its question is worded, and by
/// its name in DDXPlus.
public final class CommonTerms {

    /// The languages in which questions are worded.
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private final EvidenceReader.Evidences evidences;
    private final List<Term> terms = new ArrayList<>();

    private CommonTerms(EvidenceReader.Evidences evidences) {
        this.evidences = evidences;
    }

    /// Writes the ontology, the questions and the terms of sexes and ages.
    ///
    /// @return the ontology that was written
    public static Ontology write(EvidenceReader.Evidences evidences, ColumnsBuilder out) {
        var common = new CommonTerms(evidences);
        common.collect();
        OntologyCompiler.compile(evidences.source().version(), common.terms, List.of(), out);
        var ontology = Ontology.of(out.build());
        common.questions().compile(ontology, out);
        Demography.write(DdxplusIds.MALE, AgeClasses.all(), ontology, out);
        return ontology;
    }

    private void collect() {
        add(DdxplusIds.ALL, "All", List.of());
        add(DdxplusIds.EVIDENCE, "Evidence", List.of(DdxplusIds.ALL));
        add(DdxplusIds.SYMPTOM, "Symptom", List.of(DdxplusIds.EVIDENCE));
        add(DdxplusIds.ANTECEDENT, "Antecedent", List.of(DdxplusIds.EVIDENCE));
        add(DdxplusIds.PATIENT, "Patient", List.of(DdxplusIds.ALL));
        add(DdxplusIds.MALE, "Male patients", List.of(DdxplusIds.PATIENT));
        AgeClasses.labels().forEach((id, label) -> add(id, label, List.of(DdxplusIds.PATIENT)));
        evidences.all().values().forEach(this::collect);
    }

    private void add(TermId id, String label, List<TermId> parents) {
        terms.add(new Term(id, label, "", List.of(), parents));
    }

    private void collect(Evidence evidence) {
        var group = evidence.antecedent() ? DdxplusIds.ANTECEDENT : DdxplusIds.SYMPTOM;
        var wording = evidence.wording();
        terms.add(
                new Term(
                        DdxplusIds.term(evidence.name()),
                        wording.english(),
                        "",
                        List.of(name(evidence.name()), name(wording.french())),
                        List.of(group)));
        for (var value : evidence.values()) {
            var id = DdxplusIds.value(evidence.name(), value.name());
            var french = wording.french() + " " + value.meaning().french();
            terms.add(
                    new Term(
                            id,
                            wording.english() + " " + value.meaning().english(),
                            "",
                            List.of(name(id.value().substring("DDXPLUS:".length())), name(french)),
                            List.of(DdxplusIds.term(evidence.name()))));
        }
    }

    private static Synonym name(String text) {
        return new Synonym(text, Synonym.Scope.EXACT, false);
    }

    private QuestionsCompiler questions() {
        var questions = new QuestionsCompiler(LANGUAGES);
        for (var evidence : evidences.all().values()) {
            questions.add(
                    new AskedQuestion(
                            evidence.name(),
                            evidence.wording().texts(),
                            evidence.kind(),
                            evidence.antecedent(),
                            answers(evidence),
                            place(evidence)));
        }
        return questions;
    }

    private static List<Answer> answers(Evidence evidence) {
        if (evidence.kind() == AnswerKind.YES_NO) {
            return List.of(new Answer(DdxplusIds.term(evidence.name()), List.of("yes", "oui")));
        }
        return evidence.values().stream()
                .map(value ->
                        new Answer(
                                DdxplusIds.value(evidence.name(), value.name()),
                                value.meaning().texts()))
                .toList();
    }

    private static AskedQuestion.Place place(Evidence evidence) {
        var names = evidence.values().stream().map(Evidence.Value::name).toList();
        return new AskedQuestion.Place(
                evidence.place().parent(), names.indexOf(evidence.place().nothing()));
    }
}
