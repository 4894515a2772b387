package io.warrant.sources.build;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Severities;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.learning.CompanionLearning;
import io.warrant.engine.learning.CompanionLearning.Judged;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.ddxplus.CommonTerms;
import io.warrant.sources.ddxplus.Condition;
import io.warrant.sources.ddxplus.ConditionReader;
import io.warrant.sources.ddxplus.DdxplusIds;
import io.warrant.sources.ddxplus.DdxplusPublications;
import io.warrant.sources.ddxplus.EvidenceReader;
import io.warrant.sources.ddxplus.Half;
import io.warrant.sources.ddxplus.PatientCounts;
import io.warrant.sources.ddxplus.ProfileReader;
import io.warrant.sources.ddxplus.SimulatedCase;
import io.warrant.sources.ddxplus.SimulatedPatient;
import io.warrant.sources.ddxplus.SimulatedPatients;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.releases.ReleaseFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compiles knowledge of common conditions: questions and conditions as DDXPlus publishes them, how
/// often an evidence goes with a condition from a table of frequencies, and what that lacks (values
/// of questions, sexes, ages) counted from the training half of simulated patients. The same files
/// give the same bytes.
public final class CommonBuild {

    /// Records of this domain answer every question, one of two thousand mistakenly at most, and
    /// each patient has one condition; so absence counts in full, and nothing is tempered.
    public static final Parameters PARAMETERS =
            new Parameters(
                    Map.of(
                            Parameter.NOISE, 0.005,
                            Parameter.EXCLUSION_WEIGHT, 1.0,
                            Parameter.BREADTH, 0.0,
                            Parameter.DEPENDENCE, 1e6,
                            Parameter.PAPER_LIKENESS, 0.0,
                            Parameter.LIKENESS, 0.0),
                    "for records that answer every question, see docs/domains.md");

    private static final Statement.Citation CITATION =
            new Statement.Citation("DDXPlus, simulated patients", "", "");
    private static final String SHARE = "Share of simulated patients";

    private final CommonFiles files;
    private final Progress progress;
    private final Losses losses = new Losses();
    private final List<BuildReport.Reading> read = new ArrayList<>();
    private final List<SimulatedPatient> counted = new ArrayList<>();
    private final List<ProfileReader.Profile> profiles = new ArrayList<>();

    private CommonBuild(CommonFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /// @throws KnowledgeException if a file is broken, naming its place
    public static KnowledgeBuild.Built build(CommonFiles files, Progress progress) {
        return new CommonBuild(files, progress).build();
    }

    private KnowledgeBuild.Built build() {
        progress.at("Reading", 0, -1);
        var evidences = EvidenceReader.read(ReleaseFile.load(files.evidences()));
        var conditions = ConditionReader.read(ReleaseFile.load(files.conditions()));
        files.profiles().forEach(file -> profiles.add(ProfileReader.read(ReleaseFile.load(file))));
        var out = new ColumnsBuilder();
        var ontology = CommonTerms.write(evidences, out);
        var compiler = new KnowledgeCompiler(ontology, DdxplusIds.EVIDENCE);
        compiler.add(evidences.source());
        note(evidences.source(), "questions", evidences.all().size());
        note(conditions.source(), "conditions", conditions.all().size());
        var patients = patients();
        for (var condition : conditions.all()) {
            compiler.add(disease(condition, conditions.source(), patients));
        }
        var stated = addProfiles(ontology, compiler);
        for (var file : files.patients()) {
            count(file, ontology, stated, compiler);
        }
        addUnstated(conditions, stated, compiler);
        Severities.write(grades(conditions), conditions.source(), out);
        progress.at("Compiling", 0, -1);
        var columns = compiler.compile(out, PARAMETERS);
        progress.at("Learning", 0, -1);
        columns = learnCompanions(KnowledgeBase.of(columns));
        progress.at("Compiling", 1, 1);
        return new KnowledgeBuild.Built(columns, new BuildReport(read, losses.all(), List.of()));
    }

    /// What is kept in mind beside what, from the differentials of those who were counted.
    private Columns learnCompanions(KnowledgeBase base) {
        var cases = new SimulatedCase(base);
        var judged = new ArrayList<Judged>();
        for (var one : counted) {
            var differential = Judged.kept(one.truth().differential());
            if (!differential.isEmpty()) {
                judged.add(new Judged(cases.of(one), differential));
            }
        }
        return CompanionLearning.learn(base, judged);
    }

    private static SortedMap<DiseaseId, Integer> grades(ConditionReader.Conditions conditions) {
        var grades = new TreeMap<DiseaseId, Integer>();
        for (var condition : conditions.all()) {
            if (condition.severity() != Severities.UNSTATED) {
                grades.put(DdxplusIds.disease(condition.name()), condition.severity());
            }
        }
        return grades;
    }

    private void note(Source source, String topic, int rows) {
        read.add(new BuildReport.Reading(source, topic, rows, 0));
    }

    /// How many patients each condition has in the tables of frequencies.
    private Map<DiseaseId, Integer> patients() {
        var patients = new TreeMap<DiseaseId, Integer>();
        for (var profile : profiles) {
            for (var row : profile.rows()) {
                patients.putIfAbsent(DdxplusIds.disease(row.condition()), row.patients());
            }
        }
        return patients;
    }

    private Disease disease(Condition condition, Source source, Map<DiseaseId, Integer> patients) {
        var id = DdxplusIds.disease(condition.name());
        var links =
                condition.codes().stream()
                        .map(code ->
                                new Disease.Link(DiseaseId.of("ICD10:" + code), "related", source))
                        .toList();
        int all = patients.values().stream().mapToInt(Integer::intValue).sum();
        var own = patients.getOrDefault(id, 0);
        var prevalences =
                own == 0
                        ? List.<Disease.Prevalence>of()
                        : List.of(
                                new Disease.Prevalence(
                                        SHARE,
                                        own + " of " + all,
                                        "",
                                        "",
                                        profiles.getFirst().source()));
        return new Disease(id, condition.name(), links, prevalences, List.of());
    }

    /// A condition and a term of which a source says how often they meet.
    private record Pair(DiseaseId disease, TermId term) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int first = disease.compareTo(other.disease);
            return first != 0 ? first : term.compareTo(other.term);
        }
    }

    private Set<Pair> addProfiles(Ontology ontology, KnowledgeCompiler compiler) {
        var stated = new TreeSet<Pair>();
        for (var profile : profiles) {
            compiler.add(profile.source());
            int rows = 0;
            for (var row : profile.rows()) {
                var pair =
                        new Pair(
                                DdxplusIds.disease(row.condition()),
                                DdxplusIds.term(row.evidence()));
                if (ontology.index(pair.term()) < 0 || !compiler.knows(pair.disease())) {
                    losses.add(
                            profile.source(),
                            "a condition or an evidence that isn't in the release",
                            row.place(),
                            row.condition() + " " + row.evidence());
                } else if (row.affected() > 0 && stated.add(pair)) {
                    add(compiler, pair, profile.source(), row.affected(), row.patients());
                    rows++;
                }
            }
            note(profile.source(), "frequencies", rows);
        }
        return stated;
    }

    private static void add(
            KnowledgeCompiler compiler, Pair pair, Source source, int affected, int examined) {
        compiler.add(
                pair.disease(),
                pair.term(),
                new Statement(
                        source,
                        new Frequency.Counted(affected, examined),
                        false,
                        CITATION,
                        Statement.Limits.NONE));
    }

    /// Counts the training half of a table of patients: answers, sexes and ages, and such evidences
    /// of yes and no as no table of frequencies speaks of.
    private void count(Path file, Ontology ontology, Set<Pair> stated, KnowledgeCompiler compiler) {
        var counts = new PatientCounts();
        try {
            SimulatedPatients.read(file).stream()
                    .filter(one -> one.half() == Half.TRAINING)
                    .filter(one -> compiler.knows(one.truth().disease()))
                    .forEach(one -> {
                        counts.add(one);
                        counted.add(one);
                    });
        } catch (InvalidCaseException e) {
            throw new KnowledgeException(String.valueOf(e.getMessage()), e);
        }
        var release = ReleaseFile.load(file);
        var source =
                DdxplusPublications.PATIENTS.release(
                        "training half, " + counts.size() + " patients", release);
        compiler.add(source);
        for (var disease : counts.diseases()) {
            counts.of(disease)
                    .forEach((term, count) -> {
                        var pair = new Pair(disease, term);
                        boolean counted =
                                ontology.index(term) >= 0
                                        && (profiles.isEmpty() || counts.isValueOrPatient(term));
                        if (counted && stated.add(pair)) {
                            add(compiler, pair, source, count.affected(), count.examined());
                        }
                    });
        }
        note(source, "patients", counts.size());
    }

    /// What a condition's patients may have, where nobody says how often.
    private void addUnstated(
            ConditionReader.Conditions conditions, Set<Pair> stated, KnowledgeCompiler compiler) {
        if (!profiles.isEmpty() || !files.patients().isEmpty()) {
            compiler.add(conditions.source());
            return;
        }
        for (var condition : conditions.all()) {
            for (var evidence : condition.evidences()) {
                var pair =
                        new Pair(DdxplusIds.disease(condition.name()), DdxplusIds.term(evidence));
                if (stated.add(pair)) {
                    compiler.add(
                            pair.disease(),
                            pair.term(),
                            new Statement(
                                    conditions.source(),
                                    new Frequency.Unstated(),
                                    false,
                                    Statement.Citation.NONE,
                                    Statement.Limits.NONE));
                }
            }
        }
    }
}
