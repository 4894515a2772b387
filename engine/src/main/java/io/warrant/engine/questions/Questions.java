package io.warrant.engine.questions;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;

import java.util.Arrays;
import java.util.List;

/// The questions of a knowledge base, each known by its number from 0 to [#size] - 1, in the order
/// of their ids. What answers stand for is told by the indices of terms. Empty where the knowledge
/// holds no questions. Immutable and safe for use by several threads; written by
/// [QuestionsCompiler].
public final class Questions {

    private static final Columns EMPTY = empty();

    private static final int NONE = -1;

    private final Texts ids;
    private final List<String> languages;
    private final Texts texts;
    private final Texts answers;
    private final byte[] kinds;
    private final byte[] antecedents;
    private final int[] parents;
    private final int[] nothing;
    private final IntLists terms;
    private final int[] questionOf;

    private Questions(Columns columns, int ontologySize) {
        ids = columns.texts("question.id");
        languages = List.copyOf(columns.texts("question.language"));
        texts = columns.texts("question.text");
        answers = columns.texts("question.answer");
        kinds = columns.byteArray("question.kind");
        antecedents = columns.byteArray("question.antecedent");
        parents = columns.intArray("question.parent");
        nothing = columns.intArray("question.nothing");
        terms = columns.lists("question.terms");
        questionOf = new int[ontologySize];
        Arrays.fill(questionOf, NONE);
        for (int question = 0; question < kinds.length; question++) {
            for (int at = terms.start(question); at < terms.end(question); at++) {
                questionOf[terms.at(at)] = question;
            }
        }
    }

    /// The questions of compiled knowledge.
    public static Questions of(Columns columns) {
        boolean asked = columns.has("question.kind");
        return new Questions(asked ? columns : EMPTY, columns.texts("term.id").size());
    }

    private static Columns empty() {
        var terms = new ColumnsBuilder();
        OntologyCompiler.compile("none", List.of(), List.of(), terms);
        var out = new ColumnsBuilder();
        new QuestionsCompiler(List.of("en")).compile(Ontology.of(terms.build()), out);
        return out.build();
    }

    /// The number of questions.
    public int size() {
        return kinds.length;
    }

    /// What the source calls the question.
    public String id(int question) {
        return ids.get(question);
    }

    /// The number of the question of this id, or -1.
    public int index(String id) {
        return ids.find(id);
    }

    /// The languages of the texts; the first is the usual one.
    public List<String> languages() {
        return languages;
    }

    /// The question's words, in the usual language where it isn't worded in the one asked for.
    ///
    /// @param language such as `en`
    public String text(int question, String language) {
        return texts.get(question * languages.size() + language(language));
    }

    /// The words of one of the question's answers.
    ///
    /// @param answer its number among [#terms]
    public String answer(int question, int answer, String language) {
        int at = terms.start(question) + answer;
        return answers.get(at * languages.size() + language(language));
    }

    private int language(String language) {
        return Math.max(0, languages.indexOf(language));
    }

    public AnswerKind kind(int question) {
        return AnswerKind.values()[kinds[question]];
    }

    /// The terms that the answers stand for, in the source's order; of a question of yes and no,
    /// the one that yes stands for.
    public int[] terms(int question) {
        return terms.get(question);
    }

    /// The term of the answer that says that there is nothing of the kind, or -1.
    public int nothing(int question) {
        return nothing[question];
    }

    /// The question of yes and no that must have been answered with yes before this one makes
    /// sense, or -1.
    public int parent(int question) {
        return parents[question];
    }

    /// The term that must be observed before the question makes sense, or -1.
    public int condition(int question) {
        int parent = parents[question];
        return parent < 0 ? NONE : terms.at(terms.start(parent));
    }

    /// Whether the question asks for the patient's history rather than for a symptom.
    public boolean isAntecedent(int question) {
        return antecedents[question] == 1;
    }

    /// The question that a term is an answer to, or -1.
    public int questionOf(int term) {
        return questionOf[term];
    }

    /// Whether a term is one of several values that a question can be answered with.
    public boolean isValue(int term) {
        int question = questionOf[term];
        return question >= 0 && kind(question) != AnswerKind.YES_NO;
    }
}
