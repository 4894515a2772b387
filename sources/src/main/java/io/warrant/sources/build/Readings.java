package io.warrant.sources.build;

import io.warrant.sources.corpora.Corpus;
import io.warrant.sources.hpo.HpoPublications;
import io.warrant.sources.hpo.HpoaReader;
import io.warrant.sources.hpo.ObographsReader;
import io.warrant.sources.hpo.OntologyRelease;
import io.warrant.sources.hpo.PairTableReader;
import io.warrant.sources.hpo.TermTableReader;
import io.warrant.sources.labs.LabRangesReader;
import io.warrant.sources.labs.LabRelease;
import io.warrant.sources.labs.LabTermsReader;
import io.warrant.sources.maxo.Observability;
import io.warrant.sources.maxo.ObservabilityReader;
import io.warrant.sources.mondo.MappingReader;
import io.warrant.sources.mondo.MappingSet;
import io.warrant.sources.orphanet.OrphadataReader;
import io.warrant.sources.orphanet.OrphapacketReader;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.reading.Translation;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads all files, and keeps of each topic the newest release only: an older one would count the
/// same patients twice.
final class Readings {

    private final KnowledgeFiles files;
    private final Progress progress;
    private final int total;
    private int done;
    private final List<OntologyRelease> ontologies = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final List<MappingSet> mappings = new ArrayList<>();
    private final List<Translation> translations = new ArrayList<>();
    private final List<Corpus> corpora = new ArrayList<>();
    private final List<LabRelease> labs = new ArrayList<>();
    private final List<Path> guidelines = new ArrayList<>();
    private final List<Observability> procedures = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Readings(KnowledgeFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
        total = files.files().values().stream().mapToInt(List::size).sum();
    }

    void read() {
        for (var kind : FileKind.values()) {
            for (var path : files.of(kind)) {
                progress.at("Reading " + path.getFileName(), done++, total);
                read(kind, path);
            }
        }
    }

    List<OntologyRelease> ontologies() {
        return Collections.unmodifiableList(ontologies);
    }

    /// The newest release of each topic, in the order of reading.
    List<Release> releases() {
        return newest(releases, Release::topic, release -> release.source().version());
    }

    /// The newest set of each name.
    List<MappingSet> mappings() {
        return newest(mappings, set -> set.source().id(), set -> set.source().version());
    }

    /// The newest translation into each language.
    List<Translation> translations() {
        return newest(
                translations,
                translation -> translation.source().id(),
                translation -> translation.source().version());
    }

    List<Corpus> corpora() {
        return Collections.unmodifiableList(corpora);
    }

    /// The newest table of each kind on laboratory tests.
    List<LabRelease> labs() {
        return newest(
                labs, release -> release.source().id(), release -> release.source().version());
    }

    /// The newest table of procedures and what they show.
    List<Observability> procedures() {
        return newest(
                procedures,
                release -> release.source().id(),
                release -> release.source().version());
    }

    /// The archives of solved cases: none, or the newest by its name.
    List<Path> archives() {
        return archives.isEmpty() ? List.of() : List.of(archives.getLast());
    }

    /// The archives of computable guidelines: none, or the newest by its name.
    List<Path> guidelines() {
        return guidelines.isEmpty() ? List.of() : List.of(guidelines.getLast());
    }

    List<String> notes() {
        return Collections.unmodifiableList(notes);
    }

    private void read(FileKind kind, Path path) {
        switch (kind) {
            case TERM_TABLE -> ontologies.add(TermTableReader.read(ReleaseFile.load(path)));
            case OBOGRAPHS ->
                    ontologies.add(
                            ObographsReader.read(
                                    ReleaseFile.load(path), "HP", HpoPublications.ONTOLOGY));
            case ANNOTATIONS -> releases.add(HpoaReader.read(ReleaseFile.load(path)));
            case ORPHANET_TABLES -> releases.addAll(OrphapacketReader.read(path));
            case ORPHADATA -> releases.add(OrphadataReader.read(ReleaseFile.load(path)));
            case PAIR_TABLE -> releases.add(PairTableReader.read(ReleaseFile.load(path)));
            case GENE_TABLE ->
                    notes.add(
                            path.getFileName()
                                    + " is not used: it ties genes to terms without naming a"
                                    + " disease.");
            case MAPPINGS -> mappings.add(MappingReader.read(ReleaseFile.load(path)));
            case TRANSLATION ->
                    Translation.language(String.valueOf(path.getFileName()))
                            .ifPresent(language ->
                                    translations.add(
                                            Translation.read(ReleaseFile.load(path), language)));
            case CORPUS -> corpora.add(Corpus.load(path));
            case LAB_TERMS -> labs.add(LabTermsReader.read(ReleaseFile.load(path)));
            case LAB_RANGES -> labs.add(LabRangesReader.read(ReleaseFile.load(path)));
            case GUIDELINES -> guidelines.add(path);
            case PROCEDURES -> procedures.add(ObservabilityReader.read(ReleaseFile.load(path)));
            case CASES -> archives.add(path);
        }
    }

    private <T> List<T> newest(
            List<T> all, Function<T, String> topic, Function<T, String> version) {
        var newest = new LinkedHashMap<String, T>();
        for (var one : all) {
            newest.merge(topic.apply(one), one, (a, b) -> newer(a, b, version));
        }
        noteOlder(all, newest, topic, version);
        return List.copyOf(newest.values());
    }

    private static <T> T newer(T a, T b, Function<T, String> version) {
        Comparator<T> newestFirst = Comparator.comparing(version, Release.NEWEST_FIRST);
        return newestFirst.compare(b, a) < 0 ? b : a;
    }

    private <T> void noteOlder(
            List<T> all,
            Map<String, T> newest,
            Function<T, String> topic,
            Function<T, String> version) {
        for (var one : all) {
            if (!newest.containsValue(one)) {
                notes.add(
                        "Of "
                                + topic.apply(one)
                                + ", the release "
                                + version.apply(one)
                                + " is not used: a newer one, or a second copy, is there.");
            }
        }
    }
}
