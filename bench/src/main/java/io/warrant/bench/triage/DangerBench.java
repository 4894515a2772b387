package io.warrant.bench.triage;

import io.warrant.bench.consult.PatientManner;
import io.warrant.bench.consult.RecordedPatient;
import io.warrant.bench.consult.SimulatedPatient;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.Severities;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.triage.Danger;
import io.warrant.engine.triage.Inquiry;
import io.warrant.engine.triage.Loss;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Triages patients whose diagnosis is known: one complaint, sex and age, then a few questions. A
/// case is an emergency where its right disease is graded as one.
public final class DangerBench {

    private final Reasoner reasoner;
    private final Basis.Settings settings;
    private final Choices choices;

    /// @param settings candidates and prior
    public DangerBench(Reasoner reasoner, Basis.Settings settings, Choices choices) {
        this.reasoner = reasoner;
        this.settings = settings;
        this.choices = choices;
    }

    /// How it is measured.
    ///
    /// @param questions how many follow the first complaint at most
    /// @param loss what mistakes cost
    /// @param manner how patients answer
    /// @param seed for the intervals and the manner
    public record Choices(int questions, Loss loss, PatientManner manner, long seed) {}

    /// @throws InvalidCaseException if no case has a graded diagnosis, or all are of one kind
    public DangerResult run(CaseArchive.Read archive, Progress progress) {
        var graded = archive.cases().stream().filter(this::isGraded).toList();
        long emergencies = graded.stream().filter(this::isEmergency).count();
        if (emergencies == 0 || emergencies == graded.size()) {
            throw new InvalidCaseException(
                    "Of %d cases, %d have a diagnosis whose severity the knowledge grades, %d of these an emergency; both kinds are needed. Give such cases, and knowledge of the domain common."
                            .formatted(archive.cases().size(), graded.size(), emergencies));
        }
        var met = new ArrayList<Met>();
        for (var named : graded) {
            met.add(meet(named));
            progress.at("triaging", met.size(), graded.size());
        }
        return DangerResult.of(reasoner, choices, archive.cases().size() - graded.size(), met);
    }

    /// What was held of one patient.
    ///
    /// @param emergency the truth
    /// @param inquiry the chance after 0, 1, 2 … questions about urgency
    /// @param diagnosis the same after questions about the diagnosis
    /// @param full the chance with the whole record
    record Met(boolean emergency, List<Double> inquiry, List<Double> diagnosis, double full) {

        Met {
            inquiry = List.copyOf(inquiry);
            diagnosis = List.copyOf(diagnosis);
        }
    }

    private Met meet(NamedCase named) {
        var limits = new Limits(1, choices.questions(), Double.POSITIVE_INFINITY, 0);
        var manner = new Plan.Manner(1, Plan.Means.QUESTIONS, false);
        var plan = new Plan(settings, limits, Stakes.EVEN, manner, false);
        var field = Consultant.Field.of(reasoner, Costs.even());
        var consultant = new Consultant(reasoner, field, plan);
        var recorded = new RecordedPatient(named.content(), reasoner.base(), field.tests());
        var opening = recorded.opening(1, choices.seed());
        long seed = choices.seed() * 31 + named.name().hashCode();
        var patient = new SimulatedPatient(recorded, reasoner.base(), choices.manner(), seed);
        return new Met(
                isEmergency(named),
                chances(new Inquiry(consultant), consultant, patient, opening),
                chances(consultant, consultant, patient, opening),
                chance(consultant, Consultation.of(named.content())));
    }

    private List<Double> chances(
            Policy policy, Consultant consultant, SimulatedPatient patient, Case opening) {
        var consultation = Consultation.of(opening);
        var chances = new ArrayList<Double>();
        chances.add(chance(consultant, consultation));
        for (int asked = 0; asked < choices.questions(); asked++) {
            var action = policy.next(consultation);
            if (!Consultation.terms(action).isEmpty()) {
                consultation = consultant.answered(consultation, action, patient.answer(action));
            }
            chances.add(chance(consultant, consultation));
        }
        return chances;
    }

    private static double chance(Consultant consultant, Consultation consultation) {
        return Danger.of(consultant.standing(consultation)).chance();
    }

    private int grade(NamedCase named) {
        int disease =
                named.content().diagnoses().stream()
                        .max(Comparator.comparingDouble(Diagnosis::share))
                        .map(Diagnosis::disease)
                        .map(this::index)
                        .orElse(-1);
        return disease < 0 ? Severities.UNSTATED : reasoner.base().severities().grade(disease);
    }

    private int index(DiseaseId disease) {
        return reasoner.base().disease(disease);
    }

    private boolean isGraded(NamedCase named) {
        return grade(named) != Severities.UNSTATED;
    }

    private boolean isEmergency(NamedCase named) {
        return isGraded(named) && grade(named) <= Danger.EMERGENCY;
    }
}
