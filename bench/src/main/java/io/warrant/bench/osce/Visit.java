package io.warrant.bench.osce;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.osce.Turn.Heard;
import io.warrant.bench.osce.Turn.Phase;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Step;
import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.osce.Request;
import io.warrant.sources.reading.ReadCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One patient's way through the hospital: the complaint, triage, the whole history, examinations
/// and tests as long as the budget lasts. Not safe for use by several threads.
final class Visit {

    private final Hospital hospital;
    private final OsceStation station;
    private final OsceEncounter encounter;
    private final List<DiseaseId> truth;
    private final Patient patient;
    private final List<Turn> turns = new ArrayList<>();
    private Consultation consultation;

    Visit(Hospital hospital, OsceStation station) {
        this.hospital = hospital;
        this.station = station;
        encounter = new OsceEncounter(station);
        truth = hospital.diagnosed().find(station.diagnosis());
        patient = hospital.text().patient(encounter.who());
        consultation = Consultation.of(Case.of(patient, List.of()));
    }

    Course lead(OscePolicy policy, double budget) {
        hear(Phase.OPENING, "", List.of(), encounter.opening());
        triage();
        if (policy == OscePolicy.EVERYTHING) {
            var note = new Reply.Revealed(hospital.requests().getFirst(), encounter.everything());
            hear(
                    Phase.TEST,
                    "everything",
                    note.items().stream().map(Reply.Item::name).toList(),
                    note.note());
            return new Course(station.line(), policy, truth, turns);
        }
        for (var request : hospital.requests()) {
            if (request.kind() == Kind.HISTORY && fits(request, budget)) {
                ask(request);
            }
        }
        while (true) {
            var next = policy == OscePolicy.WARRANT ? worthiest(budget) : first(budget);
            if (next.isEmpty()) {
                return new Course(station.line(), policy, truth, turns);
            }
            ask(next.get());
        }
    }

    /// Where the first complaint would send the patient; changes nothing of what is asked.
    private void triage() {
        var subject = consultation.subject();
        var departments =
                findings() == 0
                        ? List.<String>of()
                        : hospital.departments(
                                subject, hospital.consultant().standing(consultation));
        log(Phase.TRIAGE, "", departments, new Heard(List.of(), List.of()));
    }

    private boolean fits(Request request, double budget) {
        return consultation.spent() + hospital.cost(request) <= budget;
    }

    /// What is worth most of what can still be afforded; as long as nothing is known of the
    /// patient, the first of the list.
    private Optional<Request> worthiest(double budget) {
        if (findings() == 0) {
            return first(budget);
        }
        return hospital.consultant().options(consultation, hospital.requests().size()).stream()
                .flatMap(option ->
                        option.action() instanceof Action.Order(var test)
                                ? Optional.of(hospital.request(test)).stream()
                                : Optional.<Request>empty().stream())
                .filter(request -> fits(request, budget))
                .findFirst();
    }

    private Optional<Request> first(double budget) {
        var used = consultation.used();
        Predicate<Request> left =
                request -> request.kind() != Kind.HISTORY && !used.contains(request.id());
        return hospital.requests().stream()
                .filter(left.and(request -> fits(request, budget)))
                .findFirst();
    }

    private void ask(Request request) {
        switch (encounter.ask(request)) {
            case Reply.Revealed revealed ->
                    hear(
                            request,
                            revealed.items().stream().map(Reply.Item::name).toList(),
                            revealed.note());
            case Reply.NotKnown _ -> hear(request, List.of(), "");
        }
    }

    private void hear(Request request, List<String> revealed, String note) {
        var heard = heard(read(note).findings());
        var answer =
                heard.observed().isEmpty() && heard.excluded().isEmpty()
                        ? new Answer.Unknown()
                        : new Answer.Shown(heard.observed(), heard.excluded());
        double cost = hospital.cost(request);
        consultation =
                consultation.with(new Step(new Action.Order(hospital.test(request)), answer, cost));
        log(Phase.valueOf(request.kind().name()), request.name(), revealed, heard);
    }

    /// What isn't asked for by a request costs nothing.
    private void hear(Phase phase, String asked, List<String> revealed, String note) {
        var read = read(note).findings();
        var findings = new ArrayList<>(consultation.opening().findings());
        findings.addAll(read);
        consultation = Consultation.of(Case.of(patient, findings));
        log(phase, asked, revealed, heard(read));
    }

    private Case read(String note) {
        var reading = hospital.text().read("", note, patient);
        return ReadCase.of(patient, reading, hospital.consultant().reasoner().base());
    }

    private static Heard heard(List<Finding> findings) {
        return new Heard(
                findings.stream()
                        .filter(Finding.Observed.class::isInstance)
                        .map(Finding::term)
                        .toList(),
                findings.stream()
                        .filter(Finding.Excluded.class::isInstance)
                        .map(Finding::term)
                        .toList());
    }

    private int findings() {
        var terms = hospital.consultant().reasoner().base().ontology();
        return consultation.subject(terms).findings().size();
    }

    private void log(Phase phase, String asked, List<String> revealed, Heard heard) {
        double before = turns.isEmpty() ? 0 : turns.getLast().standing().spent();
        double spent = consultation.spent();
        turns.add(new Turn(phase, asked, revealed, spent - before, heard, standing(spent)));
    }

    private Turn.Standing standing(double spent) {
        int findings = findings();
        if (findings == 0) {
            return new Turn.Standing(spent, 0, "", 0, Rates.MISSED);
        }
        var standing = hospital.consultant().standing(consultation);
        int rank = truth.stream().mapToInt(standing.ranking()::rank).min().orElse(Rates.MISSED);
        var first = standing.ranking().first(1).getFirst();
        return new Turn.Standing(
                spent, findings, first.toString(), hospital.consultant().sure(standing), rank);
    }
}
