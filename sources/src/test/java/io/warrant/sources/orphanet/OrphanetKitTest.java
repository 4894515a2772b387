package io.warrant.sources.orphanet;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.ontology.Term;
import io.warrant.sources.hpo.TermTableReader;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

/// The reader over the kit's archive: counts that were taken independently of it.
class OrphanetKitTest {

    private static List<Release> kit() {
        return OrphapacketReader.read(
                DataKit.require("knowledge/orphanet/orphapacket-2025-12-09.tar.gz"));
    }

    private static Release topic(List<Release> releases, Topic topic) {
        return releases.stream()
                .filter(release -> release.topic().equals(topic.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsEveryRow() {
        var releases = kit();
        var phenotypes = topic(releases, Topic.PHENOTYPES);
        assertThat(phenotypes.source().version()).isEqualTo("2025-12-09");
        assertThat(phenotypes.annotations()).hasSize(115_878);
        assertThat(phenotypes.diseases()).hasSize(4_335);
        assertThat(phenotypes.annotations())
                .filteredOn(row -> row.statement().negated())
                .hasSize(727);
        assertThat(topic(releases, Topic.PREVALENCE).diseases())
                .flatExtracting(Disease::prevalences)
                .hasSize(16_654);
        // 19,089 rows, of which 2,068 only say that nothing is known.
        assertThat(topic(releases, Topic.COURSE).annotations()).hasSize(17_021);
        assertThat(topic(releases, Topic.GENES).diseases())
                .flatExtracting(Disease::genes)
                .hasSize(8_018);
        var references = topic(releases, Topic.CROSS_REFERENCES);
        assertThat(references.diseases()).flatExtracting(Disease::links).hasSize(8_435);
        // 9,960 disorders less 1,770 headings, 19 of which have a cross-reference.
        assertThat(references.diseases()).hasSize(8_209);
        assertThat(releases).allSatisfy(release -> assertThat(release.unread()).isEmpty());
    }

    @Test
    void everyCourseTermIsWhatTheOntologyCallsIt() {
        var labels = new TreeMap<String, String>();
        TermTableReader.read(
                        ReleaseFile.load(
                                DataKit.require("knowledge/hpo/hpo_2025-11-24_terms.tsv.gz")))
                .terms()
                .forEach((Term term) -> labels.put(term.id().value(), term.label()));
        var words = new TreeMap<String, String>();
        for (var row : topic(kit(), Topic.COURSE).annotations()) {
            words.put(
                    row.statement().limits().asStated(),
                    labels.getOrDefault(row.term().value(), "unknown"));
        }
        assertThat(words)
                .containsEntry("Antenatal", "Antenatal onset")
                .containsEntry("Neonatal", "Neonatal onset")
                .containsEntry("Infancy", "Infantile onset")
                .containsEntry("Childhood", "Childhood onset")
                .containsEntry("Adolescent", "Juvenile onset")
                .containsEntry("Adult", "Adult onset")
                .containsEntry("Elderly", "Late onset")
                .containsEntry("All ages", "Onset")
                .containsEntry("Autosomal recessive", "Autosomal recessive inheritance")
                .containsEntry("Autosomal dominant", "Autosomal dominant inheritance")
                .containsEntry("X-linked recessive", "X-linked recessive inheritance")
                .containsEntry("X-linked dominant", "X-linked dominant inheritance")
                .containsEntry("Y-linked", "Y-linked inheritance")
                .containsEntry("Mitochondrial inheritance", "Mitochondrial inheritance")
                .containsEntry("Multigenic/multifactorial", "Non-Mendelian inheritance")
                .containsEntry("Semi-dominant", "Semidominant inheritance")
                .containsEntry("Oligogenic", "Oligogenic inheritance")
                .hasSize(17);
    }
}
