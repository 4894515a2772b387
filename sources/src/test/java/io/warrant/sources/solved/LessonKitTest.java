package io.warrant.sources.solved;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.reasoning.Calibration;
import io.warrant.sources.build.KnowledgeBuild;
import io.warrant.sources.build.KnowledgeFiles;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.pack.Fingerprint;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

/// The kit's solved cases, learned on the kit's HPO files.
class LessonKitTest {

    @Test
    void learnsThePhenopacketStoreAndForgetsIt() {
        var zip = DataKit.require("cases/phenopackets/phenopacket-store-2026-06-25.zip");
        var files = KnowledgeFiles.in(DataKit.require("knowledge/hpo"));
        var built = KnowledgeBuild.build(files, Parameters.INITIAL, Progress.SILENT).columns();
        var base = KnowledgeBase.of(built);
        var lesson = Lesson.of(zip, PublicationList.NONE, base, Progress.SILENT);
        assertThat(lesson.taken()).isEqualTo(6_473);
        assertThat(lesson.keptOut())
                .singleElement()
                .extracting(KeptOut::reason)
                .isEqualTo(KeptOut.Reason.UNREADABLE);
        var taught = KnowledgeBase.of(lesson.columns());
        assertThat(lesson.register().publications()).isEqualTo(1_222);
        assertThat(lesson.diseases()).hasSize(629);
        assertThat(taught.solved()).hasSize(6_473).isEqualTo(lesson.register().cases());
        assertThat(Fingerprint.of(Learning.forget(taught))).isEqualTo(Fingerprint.of(built));
        var cases = lesson.register().cases();
        var half = KnowledgeBase.of(Learning.learn(base, cases.subList(0, 4_000)));
        assertThat(Fingerprint.of(Learning.learnMore(half, cases.subList(3_000, cases.size()))))
                .isEqualTo(Fingerprint.of(Learning.learn(base, cases)));
        var calibration = Calibration.of(lesson.columns()).orElseThrow();
        assertThat(calibration.reliability().cases()).isGreaterThan(6_000);
        assertThat(calibration.reliability().error()).isLessThan(0.08);
        assertThat(calibration.mass(0.9)).isBetween(0.5, 1.0);
    }
}
