package io.warrant.app.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.text.Style;

import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void saysWhichConceptGoesWithAnAttributeAndHowToSwitchItOff() {
        var text = ReportText.render(ToyReport.report(), Style.PLAIN).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("chalk dust by camera: ")
                .containsPattern("by chance 0\\.0001, of all 0\\.0002: confounded")
                .contains("without moss: AUC", "AUC lost 0.000 (0.000 to 0.000)")
                .contains("chalk dust goes with camera among recordings of the same diagnosis.")
                .contains("`warrant perception rule toy-task --without \"chalk dust\" --because")
                .doesNotContain("--without moss");
    }

    @Test
    void jsonKeepsTheGroupBesideItsNumber() throws JsonProcessingException {
        var json = new ObjectMapper().readTree(ReportJson.write(ToyReport.report()));

        var group = json.at("/groups/0");
        assertThat(group.at("/value").textValue()).isEqualTo("cold");
        assertThat(group.at("/measure/name").textValue()).isEqualTo("AUC");
        assertThat(group.at("/measure/value").isNumber()).isTrue();
        assertThat(json.at("/measures/1/value").isNull()).isTrue();
        assertThat(json.at("/confounding/ties/0/confounded").booleanValue()).isTrue();
        assertThat(json.at("/confounding/ties/1/confounded").booleanValue()).isFalse();
        assertThat(json.at("/confounding/ties/0/rule").textValue()).contains("chalk dust");
    }
}
