package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.questions.Questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings findings that are answers to questions in line with each other: an answer to a question
/// that waits for another one tells that one too; an answer rules out the other values, which then
/// say nothing more; and of two values that rule each other out, the first holds.
final class Answering {

    private final KnowledgeBase base;
    private final Questions questions;
    private final Map<Integer, Finding> observed;
    private final Map<Integer, Finding> excluded;

    /// @param observed the observed findings, by term; changed by [#settle]
    /// @param excluded the excluded ones
    Answering(KnowledgeBase base, Map<Integer, Finding> observed, Map<Integer, Finding> excluded) {
        this.base = base;
        this.questions = base.questions();
        this.observed = observed;
        this.excluded = excluded;
    }

    /// @param order all findings in the order of the record; changed as well
    /// @param notices where contradictions are told
    void settle(List<Finding> order, List<Notice> notices) {
        oneOfEach(order, notices);
        conditions(order, notices);
        for (int term : List.copyOf(excluded.keySet())) {
            if (questions.isValue(term) && (isAnswered(term) || !isInPlace(term))) {
                order.remove(excluded.remove(term));
            }
        }
    }

    /// Of values of which only one can hold, the first in the record stays.
    private void oneOfEach(List<Finding> order, List<Notice> notices) {
        var first = new TreeMap<Integer, Integer>();
        for (var finding : List.copyOf(order)) {
            int term = base.ontology().index(finding.term());
            int question = questions.questionOf(term);
            boolean single =
                    finding instanceof Finding.Observed
                            && question >= 0
                            && questions.kind(question) == AnswerKind.ONE_OF;
            var known = single ? first.putIfAbsent(question, term) : null;
            if (known != null) {
                order.remove(observed.remove(term));
                notices.add(
                        contradiction(
                                term,
                                named(known)
                                        + " and "
                                        + named(term)
                                        + " rule each other out; the second isn't used."));
            }
        }
    }

    /// What an answer presupposes is observed with it.
    private void conditions(List<Finding> order, List<Notice> notices) {
        for (var entry : List.copyOf(observed.entrySet())) {
            int question = questions.questionOf(entry.getKey());
            int condition = question < 0 ? -1 : questions.condition(question);
            if (condition < 0 || observed.containsKey(condition)) {
                continue;
            }
            if (excluded.containsKey(condition)) {
                order.remove(excluded.remove(condition));
                notices.add(
                        contradiction(
                                condition,
                                named(entry.getKey())
                                        + " is observed while "
                                        + named(condition)
                                        + ", which it presupposes, is excluded; the exclusion isn't"
                                        + " used."));
            }
            var implied =
                    new Finding.Observed(base.ontology().id(condition), entry.getValue().origin());
            observed.put(condition, implied);
            order.add(implied);
        }
    }

    private boolean isAnswered(int term) {
        int question = questions.questionOf(term);
        for (int value : questions.terms(question)) {
            if (observed.containsKey(value)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the question that a value belongs to can have been asked.
    private boolean isInPlace(int term) {
        int condition = questions.condition(questions.questionOf(term));
        return condition < 0 || observed.containsKey(condition);
    }

    private Notice contradiction(int term, String text) {
        return new Notice(Notice.Kind.CONTRADICTION, base.ontology().id(term).value(), text);
    }

    private String named(int term) {
        return base.ontology().label(term) + " (" + base.ontology().id(term) + ")";
    }

    /// The share of its weight that each of the observed terms keeps: answers to one question share
    /// one question's weight.
    static double[] shares(int[] observed, Questions questions) {
        var shares = new double[observed.length];
        Arrays.fill(shares, 1);
        if (questions.size() == 0) {
            return shares;
        }
        var counts = new TreeMap<Integer, Integer>();
        for (int term : observed) {
            if (questions.isValue(term)) {
                counts.merge(questions.questionOf(term), 1, Integer::sum);
            }
        }
        for (int at = 0; at < shares.length; at++) {
            int question = questions.questionOf(observed[at]);
            shares[at] = 1.0 / counts.getOrDefault(question, 1);
        }
        return shares;
    }

    /// Whether the case answers the question that a term is an answer to, or tells that it is out
    /// of place.
    static boolean isSettled(int term, UnderstoodCase subject, Questions questions) {
        int question = questions.questionOf(term);
        if (question < 0) {
            return false;
        }
        var values = new ArrayList<Integer>();
        for (int value : questions.terms(question)) {
            values.add(value);
        }
        int condition = questions.condition(question);
        return Arrays.stream(subject.observed()).anyMatch(values::contains)
                || Arrays.stream(subject.excluded()).anyMatch(other -> other == condition);
    }
}
