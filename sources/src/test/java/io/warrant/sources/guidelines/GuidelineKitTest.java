package io.warrant.sources.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

/// All models of the kit, and their own tests.
class GuidelineKitTest {

    @Test
    void readsAllModelsAndPassesTheirTests() {
        var release =
                GuidelineRelease.load(DataKit.require("knowledge/guidelines/gdl2-2026-01-21.zip"));
        assertThat(release.models()).hasSize(1130);
        assertThat(release.unread()).isEmpty();
        var out = new ColumnsBuilder();
        release.write(out);
        var models = Guidelines.of(out.build());
        assertThat(models.model(7)).isEqualTo(release.models().values().stream().toList().get(7));
        var texts = new TreeMap<String, String>();
        models.tests().forEach(one -> texts.put(one.file(), one.text()));
        var report = TestReport.of(new Shelf(models, Map.of()), texts);
        assertThat(report.counting()).isGreaterThan(3500);
        assertThat(report.share()).isGreaterThan(0.97);
    }
}
