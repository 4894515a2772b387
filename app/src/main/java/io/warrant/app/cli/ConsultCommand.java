package io.warrant.app.cli;

import io.warrant.app.consult.ConsultationFile;
import io.warrant.app.consult.Dialogue;
import io.warrant.app.consult.PatientProtocol;
import io.warrant.app.consult.Protocol;
import io.warrant.app.consult.Room;
import io.warrant.app.consult.Typing;
import io.warrant.bench.consult.RecordedPatient;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Asks on until the decision is clear.
@Command(
        name = "consult",
        header = "Ask the next best question, and the next, until the decision is clear.",
        description = {
            "Chooses of all findings and tests what tells most for its cost, explains why, and"
                    + " stops when more wouldn't change the decision. A saved consultation goes on"
                    + " where it was. With --protocol jsonl, a program answers; with --play patient"
                    + " too, Warrant answers from the record and the program asks."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant consult -o \"Ectopia lentis\" --sex male",
            "  warrant consult saved.json --must-not-miss OMIM:154700",
            "  warrant consult patient.json --protocol jsonl --play patient"
        })
final class ConsultCommand implements Runnable {

    private static final int COMPLAINTS = 2;

    @Mixin CaseInput input = new CaseInput();
    @Mixin ReasoningOptions reasoning = new ReasoningOptions();
    @Mixin CostOptions costs = new CostOptions();

    @Option(
            names = "--until",
            paramLabel = "P",
            description = "Stop when the first claim is so likely. Default: 0.9.")
    double until = Limits.USUAL.probability();

    @Option(
            names = "--max-questions",
            paramLabel = "N",
            description = "How many questions and tests there may be. Default: 30.")
    int maxQuestions = Limits.USUAL.actions();

    @Option(
            names = "--budget",
            paramLabel = "COST",
            description = "What all of them may cost together. Default: no limit.")
    double budget = Limits.USUAL.budget();

    @Option(
            names = "--must-not-miss",
            paramLabel = "DISEASE",
            arity = "1..*",
            description = "Diseases that are asked after sooner, by their ids.")
    List<String> dangerous = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many steps to look ahead: 1 or 2. Default: 1.")
    int depth = 1;

    @Option(names = "--no-tests", description = "Ask only; order no tests.")
    boolean withoutTests;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description = "Speak to a program rather than a person: ${COMPLETION-CANDIDATES}.")
    Optional<Wire> protocol = Optional.empty();

    @Option(
            names = "--play",
            paramLabel = "SIDE",
            description =
                    "With --protocol: whom Warrant plays: ${COMPLETION-CANDIDATES}. Default:"
                            + " doctor.")
    Side side = Side.DOCTOR;

    /// A protocol as the command line spells it.
    enum Wire {
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A side of a consultation as the command line spells it.
    enum Side {
        DOCTOR,
        PATIENT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    ConsultCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var base = knowledge.base();
        if (side == Side.PATIENT) {
            playPatient(consultant(knowledge.reasoner()));
            return;
        }
        var begun = begun(base);
        var room = new Room(consultant(input.assessing(knowledge.reasoner())), begun);
        if (protocol.isPresent()) {
            var wire = new Protocol(room, this::line);
            wire.open();
            eachLine(wire::heed);
        } else {
            talk(room);
        }
    }

    private Consultant consultant(Reasoner reasoner) {
        var field = Consultant.Field.of(reasoner, costs.costs());
        return new Consultant(reasoner, field, plan(reasoner.base()));
    }

    private void playPatient(Consultant consultant) {
        if (protocol.isEmpty() || input.file == null) {
            throw new ConfigurationException(
                    "--play patient needs a case to answer from and --protocol jsonl.");
        }
        var base = consultant.reasoner().base();
        var tests = consultant.field().tests();
        var patient = new RecordedPatient(input.read(session, base), base, tests);
        var wire = new PatientProtocol(patient, base, tests, this::line);
        wire.open(COMPLAINTS, 1);
        eachLine(wire::heed);
    }

    private void talk(Room room) {
        if (session.terminal().screen().showsOut()) {
            try (var typing = EditedTyping.on(room.base())) {
                dialogue(room, typing);
            }
            return;
        }
        var lines = lines();
        dialogue(
                room,
                prompt -> {
                    show(prompt);
                    return Optional.ofNullable(next(lines));
                });
    }

    private void dialogue(Room room, Typing typing) {
        new Dialogue(
                        room,
                        typing,
                        this::show,
                        (file, text) ->
                                AtomicFile.write(
                                        CaseInput.path(file),
                                        text.getBytes(StandardCharsets.UTF_8)))
                .run();
    }

    private void show(String text) {
        session.emit(text, Session.Encoding.SCREEN, null);
    }

    private void line(String text) {
        session.emit(text + "\n", Session.Encoding.UTF_8, null);
    }

    private void eachLine(Predicate<String> heed) {
        var lines = lines();
        for (var line = next(lines); line != null; line = next(lines)) {
            if (!line.isBlank() && !heed.test(line)) {
                return;
            }
        }
    }

    private BufferedReader lines() {
        return new BufferedReader(
                new InputStreamReader(session.terminal().in(), StandardCharsets.UTF_8));
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input can't be read.", e);
        }
    }

    private Plan plan(KnowledgeBase base) {
        if (!(until > 0 && until <= 1)
                || maxQuestions < 0
                || !(budget >= 0)
                || depth < 1
                || depth > 2) {
            throw new ConfigurationException(
                    "--until, --max-questions, --budget or --depth is out of bounds. Give a"
                            + " probability up to 1, no negative number, and a depth of 1 or 2.");
        }
        return new Plan(
                reasoning.settings(base),
                new Limits(
                        until,
                        maxQuestions,
                        budget,
                        Limits.USUAL.leastWorth(),
                        Limits.USUAL.findings()),
                stakes(base),
                new Plan.Manner(depth, withoutTests ? Plan.Means.QUESTIONS : Plan.Means.BOTH, true),
                false);
    }

    private Stakes stakes(KnowledgeBase base) {
        if (dangerous.isEmpty()) {
            return Stakes.EVEN;
        }
        var indices = dangerous.stream().map(text -> disease(text, base)).toList();
        return Stakes.of(indices, Stakes.USUAL_WEIGHT);
    }

    private static int disease(String text, KnowledgeBase base) {
        return DiseaseId.parse(text)
                .map(base::disease)
                .filter(index -> index >= 0)
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "--must-not-miss names what is no disease of this knowledge. Look"
                                        + " for its id with `warrant disease`."));
    }

    private Consultation begun(KnowledgeBase base) {
        if (input.file == null && input.observed.isEmpty()) {
            return Consultation.of(Case.of(Patient.UNKNOWN, List.of()));
        }
        var subject = input.read(session, base);
        return input.file == null || input.file.equals(CaseInput.STANDARD_INPUT)
                ? Consultation.of(subject)
                : resumed(CaseInput.path(input.file), subject);
    }

    private static Consultation resumed(Path file, Case subject) {
        try {
            return ConsultationFile.read(Files.readString(file), subject)
                    .orElse(Consultation.of(subject));
        } catch (CharacterCodingException _) {
            // A compressed case, which holds no consultation.
            return Consultation.of(subject);
        } catch (IOException e) {
            throw new InvalidCaseException(file + ": the case can't be read again. Try again.", e);
        }
    }
}
