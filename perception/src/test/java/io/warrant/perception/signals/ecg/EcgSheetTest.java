package io.warrant.perception.signals.ecg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class EcgSheetTest {

    private static Sheet sheet(String text) {
        return Sheets.parse("ecg.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsLeadsTimeAndUnits() {
        var sheet = sheet("time_ms,I,II (uV),V1,note\n0,0.5,500,1,a\n2,,250,1,b\n4,0.5,0,1,c\n");

        assertThat(EcgSheet.isEcg(sheet)).isTrue();
        var tracing = EcgSheet.of(sheet);

        assertThat(tracing.rate()).isCloseTo(500, within(1e-9));
        assertThat(tracing.leads()).containsExactly("I", "II", "V1");
        assertThat(tracing.samples()[1]).containsExactly(0.5f, 0.25f, 0);
        assertThat(tracing.samples()[0][1]).isNaN();
    }

    @Test
    void rowsOfPatientsAreNoEcg() {
        assertThat(EcgSheet.isEcg(sheet("age,sex\n1,2\n3,4\n"))).isFalse();
        assertThat(EcgSheet.isEcg(sheet("I,II,V1\n1,2,3\n"))).isFalse();
    }

    @Test
    void refusesTimesThatTellNoRate() {
        assertThatThrownBy(() -> EcgSheet.of(sheet("I,II,V1\n1,2,3\n1,2,3\n")))
                .hasMessageContaining("no column that tells the time");
        assertThatThrownBy(() -> EcgSheet.of(sheet("t,I,II,V1\n0,1,2,3\n1,1,2,3\n9,1,2,3\n")))
                .hasMessageContaining("don't rise steadily");
        assertThatThrownBy(() -> EcgSheet.of(sheet("t,I,II,V1\n0,1,2,3\n0,1,2,3\n0,1,2,3\n")))
                .hasMessageContaining("don't rise steadily");
        assertThatThrownBy(() -> EcgSheet.of(sheet("t,I,II,V1\n0,x,2,3\n1,1,2,3\n2,1,2,3\n")))
                .hasMessageContaining("Lead I");
    }
}
