package io.warrant.sources.solved;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.learning.Calibrating;
import io.warrant.engine.learning.CaseRegister;
import io.warrant.engine.learning.CrossValidation;
import io.warrant.engine.learning.Learning;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.ddxplus.SimulatedPatients;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What was learned from an archive of cases, and how it went.
///
/// @param columns the knowledge with what was learned
/// @param register all cases that it has learned from now, earlier ones included
/// @param taken how many of the archive's records were learned from
/// @param known how many of them are of patients that the knowledge had learned from before
/// @param keptOut records of the archive that nothing was learned from, by reason, then name
/// @param warnings what else the user should know, as sentences
public record Lesson(
        Columns columns,
        CaseRegister register,
        int taken,
        int known,
        List<KeptOut> keptOut,
        List<String> warnings) {

    public Lesson {
        keptOut = keptOut.stream().sorted(KeptOut.BY_REASON).toList();
        warnings = List.copyOf(warnings);
    }

    /// Learns what can be learned, beside what the knowledge learned before.
    ///
    /// @param excluded publications that are left out
    /// @throws io.warrant.engine.errors.InvalidCaseException if the archive can't be read
    /// @throws io.warrant.engine.errors.KnowledgeException if the knowledge's ontology lacks too
    ///   many of the terms, or isn't the one that earlier cases were read with
    public static Lesson of(
            Path archive, PublicationList excluded, KnowledgeBase base, Progress progress) {
        refuseSimulated(archive);
        var before = CaseRegister.of(base);
        var selection = CaseSelection.of(CaseArchive.read(archive, base, progress), base, excluded);
        progress.at("Learning", 0, -1);
        var register = before.with(selection.cases(), base).with(selection.repeats(), base);
        var learned = Learning.learn(base, register);
        progress.at("Learning", 1, 1);
        progress.at("Calibrating", 0, CrossValidation.FOLDS);
        var columns =
                Calibrating.calibrate(
                        learned, done -> progress.at("Calibrating", done, CrossValidation.FOLDS));
        var keptOut = new ArrayList<>(selection.keptOut());
        var contested = new TreeSet<>(register.contested());
        int disputed = 0;
        for (var one : selection.cases()) {
            var patient = CaseRegister.patient(one);
            if (contested.contains(patient)) {
                disputed++;
                keptOut.add(new KeptOut(KeptOut.Reason.CONTESTED, patient, one.disease().value()));
            }
        }
        var patients = new TreeSet<String>();
        before.cases().forEach(one -> patients.add(CaseRegister.patient(one)));
        int known =
                (int)
                        selection.cases().stream()
                                .map(CaseRegister::patient)
                                .filter(patients::contains)
                                .count();
        return new Lesson(
                columns,
                register,
                selection.cases().size() - disputed,
                known,
                keptOut,
                selection.warnings());
    }

    /// Simulated patients teach when knowledge is built, and only half of them.
    private static void refuseSimulated(Path archive) {
        try {
            if (Files.isRegularFile(archive) && SimulatedPatients.isTable(archive)) {
                throw new InvalidCaseException(
                        archive
                                + " holds simulated patients. Give them to `warrant knowledge build"
                                + " --domain common --training`, which counts the half of them"
                                + " that is for learning.");
            }
        } catch (IOException e) {
            throw new InvalidCaseException(
                    archive + " can't be read: " + e.getMessage() + ". Check the file.", e);
        }
    }

    /// The diseases that cases tell of, sorted.
    public List<DiseaseId> diseases() {
        return List.copyOf(
                new TreeSet<>(register.cases().stream().map(SolvedCase::disease).toList()));
    }
}
