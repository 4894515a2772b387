package io.warrant.sources.build;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.corpora.LearnedNames;
import io.warrant.sources.corpora.MarkedText;
import io.warrant.sources.criteria.CriterionIndex;
import io.warrant.sources.guidelines.GuidelineRelease;
import io.warrant.sources.hpo.OntologyMerge;
import io.warrant.sources.hpo.OntologyRelease;
import io.warrant.sources.labs.LabCompiler;
import io.warrant.sources.maxo.Procedures;
import io.warrant.sources.mondo.MappingSet;
import io.warrant.sources.mondo.MondoLinks;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.reading.Lexicons;
import io.warrant.sources.releases.Release;
import io.warrant.sources.selection.InstrumentIndex;
import io.warrant.sources.solved.Lesson;
import io.warrant.sources.solved.PublicationList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Merges published files into one knowledge base. Every row stays a statement of its own under its
/// association, with its source; diseases of different catalogues are linked, never merged. The
/// same files give the same bytes.
///
/// An association that both HPOA and Orphanet's own files state as Orphanet's (HPOA publishes
/// Orphanet's rows again, with reference `ORPHA:…`) keeps both rows. Both hold a range, not a
/// count, and ranges are averaged: the same range twice weighs no more than once. Where Orphanet's
/// entry is linked with one of OMIM, it lends its rows to that one, and each such row says so.
public final class KnowledgeBuild {

    /// Below it stand the findings; inheritance, onset, course and history stand beside it.
    public static final TermId PHENOTYPE_ROOT = TermId.of("HP:0000118");

    private final Readings readings;
    private final Parameters parameters;
    private final Progress progress;
    private final List<BuildReport.Reading> read = new ArrayList<>();
    private final Losses losses = new Losses();

    private KnowledgeBuild(KnowledgeFiles files, Parameters parameters, Progress progress) {
        readings = new Readings(files, progress);
        this.parameters = parameters;
        this.progress = progress;
    }

    /// A built knowledge base and how it went.
    public record Built(Columns columns, BuildReport report) {}

    /// @throws io.warrant.engine.errors.KnowledgeException if a file is broken, naming its place
    public static Built build(KnowledgeFiles files, Parameters parameters, Progress progress) {
        return new KnowledgeBuild(files, parameters, progress).build();
    }

    private Built build() {
        readings.read();
        progress.at("Merging", 0, -1);
        var out = new ColumnsBuilder();
        var ontology = mergeOntologies();
        var compiler = new KnowledgeCompiler(write(ontology, out), PHENOTYPE_ROOT);
        readings.ontologies().forEach(release -> compiler.add(release.source()));
        addWords(compiler, out);
        var releases = readings.releases();
        var mappings = readings.mappings();
        releases.forEach(release -> compiler.add(release.source()));
        mappings.forEach(set -> compiler.add(set.source()));
        var labels = addDiseases(releases, compiler);
        addLinks(labels, releases, mappings, compiler);
        var terms = Ontology.of(out.build());
        addRows(releases, terms, compiler);
        OutsideCodes.write(ontology, mappings, labels.keySet(), out);
        addLabs(terms, compiler, out);
        addGuidelines(compiler, out);
        addProcedures(terms, compiler, out);
        compiler.lend("ORPHA", "OMIM");
        progress.at("Compiling", 0, -1);
        var columns = compiler.compile(out, parameters);
        progress.at("Compiling", 1, 1);
        columns = withCriteria(columns);
        for (var archive : readings.archives()) {
            columns = learn(archive, columns);
        }
        return new Built(columns, new BuildReport(read, losses.all(), readings.notes()));
    }

    /// What guidelines ask for, and which are criteria of a disease: told once, by all that was
    /// compiled.
    private Columns withCriteria(Columns columns) {
        if (readings.guidelines().isEmpty()) {
            return columns;
        }
        progress.at("Matching the criteria", 0, -1);
        var out = new ColumnsBuilder().sections(columns, List.of(""));
        var base = KnowledgeBase.of(columns);
        InstrumentIndex.write(base, out);
        CriterionIndex.write(base, out);
        return out.build();
    }

    /// Learns from solved cases last, since they are read by the terms that were just compiled.
    private Columns learn(Path archive, Columns columns) {
        Lesson lesson;
        try {
            lesson = Lesson.of(archive, PublicationList.NONE, KnowledgeBase.of(columns), progress);
        } catch (InvalidCaseException e) {
            throw new KnowledgeException(
                    e.getMessage() + " Leave it out, or fetch the file again.", e);
        }
        for (var source : KnowledgeBase.sources(lesson.columns())) {
            if (source.isCases()) {
                read.add(new BuildReport.Reading(source, "solved cases", lesson.taken(), 0));
                lesson.keptOut()
                        .forEach(out ->
                                losses.add(source, "which " + out.reason().words(), out.name()));
            }
        }
        return lesson.columns();
    }

    private OntologyRelease mergeOntologies() {
        for (var release : readings.ontologies()) {
            read.add(
                    new BuildReport.Reading(
                            release.source(), "ontology", release.terms().size(), 0));
        }
        return OntologyMerge.of(readings.ontologies());
    }

    private static Ontology write(OntologyRelease merged, ColumnsBuilder out) {
        OntologyCompiler.compile(merged.source().version(), merged.terms(), merged.retired(), out);
        return Ontology.of(out.build());
    }

    /// The lexicons by which notes are read.
    private void addWords(KnowledgeCompiler compiler, ColumnsBuilder out) {
        progress.at("Compiling the lexicons", 0, -1);
        var ontology = Ontology.of(out.build());
        var marked = new ArrayList<MarkedText>();
        for (var corpus : readings.corpora()) {
            compiler.add(corpus.source());
            marked.addAll(corpus.texts());
            read.add(
                    new BuildReport.Reading(
                            corpus.source(), "marked texts", corpus.texts().size(), 0));
        }
        for (var translation : readings.translations()) {
            compiler.add(translation.source());
            read.add(
                    new BuildReport.Reading(
                            translation.source(), "labels", translation.labels().size(), 0));
        }
        Lexicons.compile(ontology, readings.translations(), LearnedNames.of(ontology, marked), out);
    }

    /// Adds every disease; the newest release that names it gives its label.
    private static Map<DiseaseId, String> addDiseases(
            List<Release> releases, KnowledgeCompiler compiler) {
        var labels = new TreeMap<DiseaseId, String>();
        var newestFirst =
                releases.stream()
                        .sorted(
                                Comparator.comparing(
                                        release -> release.source().version(),
                                        Release.NEWEST_FIRST))
                        .toList();
        for (var release : newestFirst) {
            for (var disease : release.diseases()) {
                labels.putIfAbsent(disease.id(), disease.label());
                compiler.add(disease);
            }
        }
        return labels;
    }

    /// A link that one catalogue states is told from both ends, where both are known.
    private void addLinks(
            Map<DiseaseId, String> labels,
            List<Release> releases,
            List<MappingSet> mappings,
            KnowledgeCompiler compiler) {
        var links = new TreeMap<DiseaseId, List<Disease.Link>>();
        for (var release : releases) {
            for (var disease : release.diseases()) {
                for (var link : disease.links()) {
                    links.computeIfAbsent(link.target(), _ -> new ArrayList<>())
                            .add(
                                    new Disease.Link(
                                            disease.id(),
                                            MondoLinks.reversed(link.relation()),
                                            link.source()));
                }
            }
        }
        for (var set : mappings) {
            losses.addAll(set.source(), set.unread());
            read.add(new BuildReport.Reading(set.source(), "links", set.mappings().size(), 0));
        }
        var mondo = new MondoLinks(mappings);
        labels.forEach((id, label) -> {
            var all = new ArrayList<>(links.getOrDefault(id, List.of()));
            all.addAll(mondo.of(id));
            compiler.add(new Disease(id, label, all, List.of(), List.of()));
        });
    }

    /// Writes the laboratory tests, if a table of them is there.
    private void addLabs(Ontology ontology, KnowledgeCompiler compiler, ColumnsBuilder out) {
        var labs = new LabCompiler(ontology);
        var tables = readings.labs();
        for (var release : tables) {
            compiler.add(release.source());
            var taken = labs.add(release);
            losses.addAll(release.source(), release.unread());
            losses.addAll(release.source(), taken.unread());
            read.add(
                    new BuildReport.Reading(
                            release.source(), "laboratory tests", taken.rows(), taken.moved()));
        }
        if (!tables.isEmpty()) {
            labs.tests().write(out);
        }
    }

    private void addGuidelines(KnowledgeCompiler compiler, ColumnsBuilder out) {
        for (var file : readings.guidelines()) {
            progress.at("Compiling the guidelines", 0, -1);
            var source = GuidelineRelease.source(file);
            var release = GuidelineRelease.load(file);
            compiler.add(source);
            losses.addAll(source, release.unread());
            read.add(new BuildReport.Reading(source, "guidelines", release.models().size(), 0));
            release.write(out);
        }
    }

    /// Writes the procedures that make findings observable, if a table of them is there.
    private void addProcedures(Ontology ontology, KnowledgeCompiler compiler, ColumnsBuilder out) {
        var procedures = new Procedures(ontology);
        var releases = readings.procedures();
        for (var release : releases) {
            compiler.add(release.source());
            procedures.add(release);
            losses.addAll(release.source(), release.unread());
            losses.addAll(release.source(), procedures.unread());
            read.add(
                    new BuildReport.Reading(
                            release.source(), "procedures", procedures.rows(), procedures.moved()));
        }
        if (!releases.isEmpty()) {
            procedures.tests().write(ontology, out);
        }
    }

    private void addRows(List<Release> releases, Ontology ontology, KnowledgeCompiler compiler) {
        var rows = new RowMerge(ontology, compiler, losses);
        for (var release : releases) {
            losses.addAll(release.source(), release.unread());
            read.add(rows.add(release));
        }
    }
}
