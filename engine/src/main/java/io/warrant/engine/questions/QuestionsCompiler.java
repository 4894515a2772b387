package io.warrant.engine.questions;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects questions and compiles them into the sections `question.*` that [Questions] reads. Not
/// safe for use by several threads.
public final class QuestionsCompiler {

    private final List<String> languages;
    private final Map<String, AskedQuestion> questions = new TreeMap<>(Texts.BYTE_ORDER);

    /// @param languages the languages of all texts, such as `en`; the first is the usual one
    public QuestionsCompiler(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /// @throws KnowledgeException if the question was added before, or can't be asked
    public void add(AskedQuestion question) {
        boolean one = question.kind() == AnswerKind.YES_NO;
        if (question.answers().isEmpty() || (one && question.answers().size() > 1)) {
            throw broken(question, "has no answers, or too many for a yes or no");
        }
        if (question.texts().size() != languages.size()
                || question.answers().stream()
                        .anyMatch(answer -> answer.texts().size() != languages.size())) {
            throw broken(question, "isn't worded in every language");
        }
        if (questions.putIfAbsent(question.id(), question) != null) {
            throw broken(question, "is there twice");
        }
    }

    private static KnowledgeException broken(AskedQuestion question, String problem) {
        return new KnowledgeException(
                "Question "
                        + question.id()
                        + " "
                        + problem
                        + ". Maybe the file was edited by hand: fetch it again.");
    }

    /// Writes the sections.
    ///
    /// @throws KnowledgeException if the ontology lacks a term of an answer, or a parent isn't a
    ///   question of yes and no
    public void compile(Ontology ontology, ColumnsBuilder out) {
        var numbers = new TreeMap<String, Integer>();
        questions.keySet().forEach(id -> numbers.put(id, numbers.size()));
        var all = List.copyOf(questions.values());
        var parents = new int[all.size()];
        var nothing = new int[all.size()];
        var kinds = new byte[all.size()];
        var antecedents = new byte[all.size()];
        var terms = new ArrayList<int[]>();
        for (int at = 0; at < parents.length; at++) {
            var question = all.get(at);
            var answers = terms(question, ontology);
            terms.add(answers);
            parents[at] = parent(question, numbers);
            nothing[at] = question.place().nothing() < 0 ? -1 : answers[question.place().nothing()];
            kinds[at] = (byte) question.kind().ordinal();
            antecedents[at] = (byte) (question.antecedent() ? 1 : 0);
        }
        out.ints("question.parent", parents).ints("question.nothing", nothing);
        out.bytes("question.kind", kinds).bytes("question.antecedent", antecedents);
        out.lists("question.terms", IntLists.copyOf(terms));
        writeTexts(all, out);
    }

    private void writeTexts(List<AskedQuestion> all, ColumnsBuilder out) {
        var texts = new ArrayList<String>();
        var answers = new ArrayList<String>();
        for (var question : all) {
            texts.addAll(question.texts());
            question.answers().forEach(answer -> answers.addAll(answer.texts()));
        }
        out.texts("question.language", languages)
                .texts("question.id", all.stream().map(AskedQuestion::id).toList())
                .texts("question.text", texts)
                .texts("question.answer", answers);
    }

    private static int[] terms(AskedQuestion question, Ontology ontology) {
        var terms = question.answers().stream().mapToInt(one -> ontology.index(one.term()));
        var known = terms.filter(term -> term >= 0).toArray();
        if (known.length < question.answers().size()) {
            throw broken(question, "has an answer whose term the ontology lacks");
        }
        return known;
    }

    private int parent(AskedQuestion question, Map<String, Integer> numbers) {
        var id = question.place().parent();
        if (id.isEmpty()) {
            return -1;
        }
        var parent = questions.get(id);
        if (parent == null || parent.kind() != AnswerKind.YES_NO) {
            throw broken(question, "hangs on " + id + ", which is no question of yes and no");
        }
        return numbers.getOrDefault(id, -1);
    }
}
