package io.warrant.engine.toy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Demography;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.questions.Answer;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.questions.AskedQuestion;
import io.warrant.engine.questions.QuestionsCompiler;

import java.util.List;

/// An invented world that asks questions: pain (and, where there is pain, how strong it is and
/// where it is), fever, and journeys. Two diseases, whose patients are counted by sex and age.
public final class AskedWorld {

    public static final TermId ROOT = TermId.of("ASK:0");
    public static final TermId PAIN = TermId.of("ASK:pain");
    public static final TermId FEVER = TermId.of("ASK:fever");
    public static final TermId MILD = TermId.of("ASK:mild");
    public static final TermId STRONG = TermId.of("ASK:strong");
    public static final TermId CHEST = TermId.of("ASK:chest");
    public static final TermId ARM = TermId.of("ASK:arm");
    public static final TermId NOWHERE = TermId.of("ASK:nowhere");
    public static final TermId MALE = TermId.of("ASK:male");
    public static final TermId YOUNG = TermId.of("ASK:young");
    public static final TermId OLD = TermId.of("ASK:old");

    public static final DiseaseId HEART = DiseaseId.of("ASK:1");
    public static final DiseaseId LUNG = DiseaseId.of("ASK:2");

    private AskedWorld() {}

    public static KnowledgeBase knowledge() {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("asked-1", terms(), List.of(), out);
        var ontology = Ontology.of(out.build());
        questions().compile(ontology, out);
        Demography.write(
                MALE,
                List.of(new Demography.AgeClass(YOUNG, 40), new Demography.AgeClass(OLD, 130)),
                ontology,
                out);
        var compiler = new KnowledgeCompiler(ontology, ROOT);
        compiler.add(new Disease(HEART, "Heart", List.of(), List.of(), List.of()));
        compiler.add(new Disease(LUNG, "Lung", List.of(), List.of(), List.of()));
        rows(compiler);
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    private static void rows(KnowledgeCompiler compiler) {
        compiler.add(HEART, PAIN, counted(90, 100));
        compiler.add(HEART, FEVER, counted(10, 100));
        compiler.add(HEART, STRONG, counted(8, 9));
        compiler.add(HEART, MILD, counted(1, 9));
        compiler.add(HEART, CHEST, counted(9, 9));
        compiler.add(HEART, ARM, counted(6, 9));
        compiler.add(HEART, MALE, counted(7, 10));
        compiler.add(HEART, OLD, counted(9, 10));
        compiler.add(HEART, YOUNG, counted(1, 10));
        compiler.add(LUNG, PAIN, counted(40, 100));
        compiler.add(LUNG, FEVER, counted(80, 100));
        compiler.add(LUNG, MILD, counted(4, 4));
        compiler.add(LUNG, CHEST, counted(4, 4));
        compiler.add(LUNG, MALE, counted(5, 10));
        compiler.add(LUNG, OLD, counted(5, 10));
        compiler.add(LUNG, YOUNG, counted(5, 10));
    }

    private static Statement counted(int affected, int examined) {
        return new Statement(
                ToyWorld.SOURCE,
                new Frequency.Counted(affected, examined),
                false,
                Statement.Citation.NONE,
                Statement.Limits.NONE);
    }

    public static QuestionsCompiler questions() {
        var questions = new QuestionsCompiler(List.of("en", "fr"));
        questions.add(
                new AskedQuestion(
                        "q-pain",
                        List.of("Pain?", "Douleur ?"),
                        AnswerKind.YES_NO,
                        false,
                        List.of(answer(PAIN, "yes", "oui")),
                        AskedQuestion.Place.ALONE));
        questions.add(
                new AskedQuestion(
                        "q-strength",
                        List.of("How strong?", "De quelle force ?"),
                        AnswerKind.ONE_OF,
                        false,
                        List.of(answer(MILD, "mild", "faible"), answer(STRONG, "strong", "forte")),
                        new AskedQuestion.Place("q-pain", 0)));
        questions.add(
                new AskedQuestion(
                        "q-place",
                        List.of("Where?", "Où ?"),
                        AnswerKind.ANY_OF,
                        false,
                        List.of(
                                answer(NOWHERE, "nowhere", "nulle part"),
                                answer(CHEST, "chest", "poitrine"),
                                answer(ARM, "arm", "bras")),
                        new AskedQuestion.Place("q-pain", 0)));
        questions.add(
                new AskedQuestion(
                        "q-fever",
                        List.of("Fever?", "Fièvre ?"),
                        AnswerKind.YES_NO,
                        true,
                        List.of(answer(FEVER, "yes", "oui")),
                        AskedQuestion.Place.ALONE));
        return questions;
    }

    private static Answer answer(TermId term, String english, String french) {
        return new Answer(term, List.of(english, french));
    }

    private static List<Term> terms() {
        return List.of(
                term("ASK:root", "all"),
                term("ASK:0", "finding", "ASK:root"),
                term("ASK:pain", "pain", "ASK:0"),
                term("ASK:fever", "fever", "ASK:0"),
                term("ASK:mild", "mild pain", "ASK:0"),
                term("ASK:strong", "strong pain", "ASK:0"),
                term("ASK:chest", "pain in the chest", "ASK:0"),
                term("ASK:arm", "pain in the arm", "ASK:0"),
                term("ASK:nowhere", "pain nowhere", "ASK:0"),
                term("ASK:male", "male patients", "ASK:root"),
                term("ASK:young", "young patients", "ASK:root"),
                term("ASK:old", "old patients", "ASK:root"));
    }

    private static Term term(String id, String label, String... parents) {
        return new Term(
                TermId.of(id),
                label,
                "",
                List.of(),
                java.util.Arrays.stream(parents).map(TermId::of).toList());
    }
}
