package io.warrant.app.consult;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Conflict;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.cases.TypedTerms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A consultation with a person who types.
public final class Dialogue {

    private final Room room;
    private final Typing typing;
    private final Consumer<String> out;
    private final BiConsumer<String, String> keep;
    private final TypedTerms terms;
    private final Telling telling;

    /// @param out shows a text
    /// @param keep writes a text, the second, to a file, the first
    public Dialogue(
            Room room, Typing typing, Consumer<String> out, BiConsumer<String, String> keep) {
        this.room = room;
        this.typing = typing;
        this.out = out;
        this.keep = keep;
        terms = new TypedTerms(room.base());
        telling = new Telling(room.base());
    }

    /// Asks until the consultation ends, the person ends it, or the lines do.
    public void run() {
        out.accept("Type `help` for what can be typed.\n");
        while (!room.hasBegun()) {
            var line = typing.line("What does the patient complain of? ");
            if (line.isEmpty() || line.get().strip().equals("quit")) {
                return;
            }
            guarded(() -> tell(line.get(), ""));
        }
        boolean goesOn = true;
        while (goesOn) {
            var action = room.next();
            out.accept(telling.question(action) + "\n");
            if (action instanceof Action.Order) {
                out.accept(telling.above(room.prospects()));
            }
            if (Consultation.terms(action).isEmpty()) {
                break;
            }
            goesOn = turn(action);
        }
        out.accept(telling.claims(room) + telling.summary(room.now()));
    }

    /// One line, until one of them moves the consultation on.
    private boolean turn(Action action) {
        while (true) {
            var line = typing.line("> ");
            if (line.isEmpty()) {
                return false;
            }
            var text = line.get().strip();
            if (text.equals("quit") || text.equals("stop")) {
                return false;
            }
            var before = room.now();
            guarded(() -> heed(text, action));
            if (!room.now().equals(before)) {
                return true;
            }
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (InvalidCaseException e) {
            out.accept(e.getMessage() + "\n");
        }
    }

    private void heed(String text, Action action) {
        var words = text.split("\\s+", 2);
        var rest = words.length > 1 ? words[1] : "";
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "help" -> out.accept(Telling.HELP);
            case "why" -> out.accept(telling.why(room));
            case "claims" -> out.accept(telling.claims(room));
            case "undo" -> {
                if (!room.undo()) {
                    out.accept("There is nothing to take back.\n");
                }
            }
            case "also" -> tell(rest, "");
            case "not" -> tell("", rest);
            case "save" -> save(rest);
            case "what" -> imagine(rest.replaceFirst("^if\\s+", ""), action);
            default -> answer(text, action);
        }
    }

    private void answer(String text, Action action) {
        var answer = understood(text, action);
        if (answer.isEmpty()) {
            out.accept("That is none of the choices.\n" + telling.question(action) + "\n");
            return;
        }
        if (decided(room.conflicts(answer.get()))) {
            room.answer(answer.get());
        }
    }

    private void imagine(String text, Action action) {
        var answer = understood(text, action);
        if (answer.isEmpty()) {
            out.accept("What if which answer? Type `what if y`, for instance.\n");
            return;
        }
        var then = room.imagined(answer.get());
        out.accept(telling.claims(then) + "Next: " + telling.question(then.next()) + "\n");
    }

    private Optional<Answer> understood(String text, Action action) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "u", "unknown", "?" -> Optional.of(new Answer.Unknown());
            case "y", "yes" -> AnswerJson.word("yes", action);
            case "n", "no", "none" -> AnswerJson.word("no", action);
            default ->
                    action instanceof Action.Order
                            ? Optional.of(shown(text))
                            : chosen(text, action);
        };
    }

    /// The findings of a test: terms, and terms with a minus that it ruled out.
    private Answer shown(String text) {
        var observed = new ArrayList<TermId>();
        var excluded = new ArrayList<TermId>();
        for (var part : text.split(";")) {
            var term = part.strip();
            if (term.startsWith("-")) {
                excluded.add(terms.term(term.substring(1).strip()));
            } else if (!term.isEmpty()) {
                observed.add(terms.term(term));
            }
        }
        return new Answer.Shown(observed, excluded);
    }

    private static Optional<Answer> chosen(String text, Action action) {
        var choices = Consultation.terms(action);
        if (choices.size() < 2 || !text.matches("\\d{1,4}([ ,]+\\d{1,4})*")) {
            return Optional.empty();
        }
        var numbers = Arrays.stream(text.split("[ ,]+")).map(Integer::parseInt).toList();
        return numbers.stream().allMatch(number -> number >= 1 && number <= choices.size())
                ? Optional.of(
                        new Answer.Present(
                                numbers.stream()
                                        .distinct()
                                        .map(number -> choices.get(number - 1))
                                        .toList()))
                : Optional.empty();
    }

    private void tell(String observed, String excluded) {
        var present = list(observed);
        var absent = list(excluded);
        if (decided(room.conflicts(present, absent))) {
            room.tell(present, absent);
        }
    }

    private List<TermId> list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(terms::term)
                .toList();
    }

    /// Lets the person decide what holds. Whether the new findings are to be taken up.
    private boolean decided(List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return true;
        }
        conflicts.forEach(conflict -> out.accept(telling.conflict(conflict) + "\n"));
        while (true) {
            var line = typing.line("Which holds? [new/earlier] ");
            var word = line.orElse("earlier").strip().toLowerCase(Locale.ROOT);
            if (word.equals("new")) {
                room.drop(conflicts);
                return true;
            }
            if (word.equals("earlier")) {
                return false;
            }
            out.accept("Type new or earlier.\n");
        }
    }

    private void save(String file) {
        if (file.isBlank()) {
            throw new InvalidCaseException("Save where? Type `save FILE`.");
        }
        keep.accept(file.strip(), ConsultationFile.write(room.now()));
        out.accept("Saved. `warrant consult " + file.strip() + "` goes on from here.\n");
    }
}
