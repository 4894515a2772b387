package io.warrant.app.consult;

import io.warrant.app.text.Figures;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Conflict;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Prospect;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a consultation at a terminal.
final class Telling {

    static final String HELP =
            """
            y, n, u          yes, no, not known (for several choices: their numbers)
            why              why this is asked, and what each answer would do
            what if y        how things would stand after an answer
            also TERM        the patient has something else; `not TERM`: hasn't
            claims           how the claims stand
            undo             take back the last answer
            save FILE        keep it as a case file; `warrant consult FILE` goes on
            quit             end here
            """;

    /// Less is only said to be less.
    private static final double LEAST_BITS = 0.01;

    private static final int CLAIMS = 5;

    private final KnowledgeBase base;

    Telling(KnowledgeBase base) {
        this.base = base;
    }

    private String term(TermId id) {
        int term = base.ontology().resolve(id);
        return term < 0 ? id.value() : base.ontology().label(term) + " (" + id + ")";
    }

    String terms(List<TermId> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(", "));
    }

    /// The first claims with their probabilities.
    String claims(Room room) {
        var standing = room.consultant().standing(room.now());
        var out = new StringBuilder();
        int rank = 1;
        for (DiseaseId disease : standing.ranking().first(CLAIMS)) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%2d. %s  %s  %s%n",
                            rank++,
                            base.diseaseLabel(base.disease(disease)),
                            disease,
                            percent(room.consultant().probability(standing, disease))));
        }
        return out
                + String.format(
                        Locale.ROOT,
                        "    none of those that are known: %s. The first claim holds with %s.%n",
                        percent(room.consultant().unlisted(standing)),
                        percent(room.consultant().sure(standing)))
                + new AlmostMet(room.consultant(), room.now()).lines();
    }

    /// What is asked or ordered, with its choices.
    String question(Action action) {
        return switch (action) {
            case Action.Ask(var question) ->
                    question.terms().size() == 1
                            ? question.text() + " (" + question.terms().getFirst() + ") [y/n/u]"
                            : question.text() + "\n" + choices(question.terms());
            case Action.Order(var test) ->
                    "Order: "
                            + test.label()
                            + " ("
                            + test.id()
                            + "). What does it show? [terms; -terms; u]";
            case Action.Stop(var why) -> "Done: " + why.words() + ".";
            case Action.Abstain(var why) ->
                    "Not enough to tell: " + why.words() + ", and no claim is likely enough.";
        };
    }

    /// What to look for above all in a test.
    String above(List<Prospect> prospects) {
        var looked =
                prospects.stream()
                        .map(Prospect::answer)
                        .flatMap(answer ->
                                answer instanceof Answer.Shown(var observed, _)
                                        ? observed.stream()
                                        : Stream.<TermId>empty())
                        .map(this::term)
                        .collect(Collectors.joining(", "));
        return looked.isEmpty() ? "" : "Above all: " + looked + ".\n";
    }

    private String choices(List<TermId> terms) {
        var out = new StringBuilder();
        for (int at = 0; at < terms.size(); at++) {
            out.append("  ").append(at + 1).append(". ").append(choice(terms.get(at))).append('\n');
        }
        return out + "[numbers, n for none, u]";
    }

    /// An answer in its own words, where the knowledge has some.
    private String choice(TermId id) {
        var questions = base.questions();
        int term = base.ontology().index(id);
        int question = term < 0 ? -1 : questions.questionOf(term);
        if (question < 0) {
            return term(id);
        }
        var terms = questions.terms(question);
        int answer = 0;
        while (terms[answer] != term) {
            answer++;
        }
        return questions.answer(question, answer, questions.languages().getFirst());
    }

    /// Why something is asked.
    String why(Room room) {
        var out = new StringBuilder();
        room.criterion()
                .ifPresent(name ->
                        out.append(
                                String.format(
                                        "A yes would meet a published criterion: %s.%n", name)));
        var worth = room.worth();
        boolean asks = room.next() instanceof Action.Ask;
        out.append(
                String.format(
                        Locale.ROOT,
                        "It is expected to tell %s of which disease it is, for a cost of %.0f. %s"
                                + " %s%s%n",
                        bits(worth.gain()),
                        worth.cost(),
                        asks
                                ? "Records of such patients tell it in"
                                : "The chance that something comes of it is",
                        percent(worth.known()),
                        asks ? "; where they do:" : "."));
        double all = asks && worth.known() > 0 ? worth.known() : 1;
        room.prospects().forEach(prospect -> out.append(prospect(prospect, all)));
        return out.toString();
    }

    private static String bits(double gain) {
        double bits = gain / Math.log(2);
        return bits < LEAST_BITS
                ? "less than 0.01 bits"
                : String.format(Locale.ROOT, "%.2f bits", bits);
    }

    /// @param all the chance of all answers together
    private String prospect(Prospect prospect, double all) {
        var out =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%s (%s):%n",
                                answer(prospect.answer()),
                                percent(Math.min(1, prospect.chance() / all))));
        for (var shift : prospect.shifts()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "    %s → %s  %s%s%n",
                            percent(shift.before()),
                            percent(shift.after()),
                            shift.claim().label(),
                            shift.dangerous() ? "  (must not be missed)" : ""));
        }
        return out.toString();
    }

    private String answer(Answer answer) {
        return switch (answer) {
            case Answer.Present(var terms) -> "yes: " + terms(terms);
            case Answer.Absent _ -> "no";
            case Answer.Unknown _ -> "not known";
            case Answer.Shown(var observed, _) -> "shows " + terms(observed);
        };
    }

    String conflict(Conflict conflict) {
        return finding(conflict.later())
                + " contradicts what was known: "
                + finding(conflict.earlier())
                + ".";
    }

    private String finding(Finding finding) {
        return term(finding.term())
                + switch (finding) {
                    case Finding.Observed _ -> " observed";
                    case Finding.Excluded _ -> " excluded";
                    case Finding.Suspected _ -> " suspected";
                };
    }

    String summary(Consultation consultation) {
        return String.format(
                Locale.ROOT,
                "%d questions and tests, cost %.0f.%n",
                consultation.steps().size(),
                consultation.spent());
    }

    static String percent(double share) {
        return Figures.percent(share);
    }
}
