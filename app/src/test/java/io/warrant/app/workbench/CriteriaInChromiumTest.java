package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.sources.criteria.ToyCriterion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Knowledge with criteria, and with rows that cite nothing, as large knowledge has them.
class CriteriaInChromiumTest {

    @RegisterExtension
    static final OpenWorkbench WORKBENCH =
            new OpenWorkbench(_ -> Service.over(ToyCriterion.knowledge(ToyCriterion.SENTENCE)));

    @Test
    void areShownWithWhatIsMissing() throws IOException, InterruptedException {
        var subject =
                Files.writeString(
                        WORKBENCH.folder().resolve("ring.yaml"),
                        "observed: [TOY:0013]\nexcluded: [TOY:0031]\n");
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.open();
            tab.drop(subject);
            page.settle();
            assertThat(page.first()).isEqualTo("Ring disease");
            assertThat(tab.text(".criteria"))
                    .contains("Toy criteria for ring disease", "met in part")
                    .contains("Red rash?: yes", "Diary = yes", "Toy et al. 2020.");
            tab.value("document.querySelector('.criteria').scrollIntoView()");
            tab.picture(Path.of("target", "criteria.png"));
            for (var view : List.of("grid", "next", "compare", "judge", "evidence")) {
                tab.click("#tab-" + view);
                tab.until("document.querySelector('#panel').innerText.length > 60");
                assertThat(Accessibility.violations(tab)).as(view).isEmpty();
            }
            // Every claim can be shown, whatever its rows cite.
            int claims = tab.value("document.querySelectorAll('.claim-row').length").asInt();
            for (int at = 0; at < claims; at++) {
                tab.value("document.querySelectorAll('.claim-row .title')[" + at + "].click()");
                tab.until("document.querySelector('#evidence-title')");
                assertThat(tab.is("document.querySelector('.trouble')")).isFalse();
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
