package io.warrant.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.cases.TypedAges;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A case that is written and read again is the same case.
class CaseFileTest {

    private static Patient again(AgeRange age, AgeRange onset) {
        var finding = new Finding.Observed(ToyWorld.MURMUR, new Origin.Typed("murmur"));
        var subject = Case.of(new Patient(Sex.MALE, age, onset), List.<Finding>of(finding));
        var json = CaseFile.render(subject).getBytes(StandardCharsets.UTF_8);
        return CaseReader.read(new ByteArrayInputStream(json), "test", ToyWorld.knowledge())
                .patient();
    }

    @Test
    void agesAreKeptAsExactlyAsTheyWere() {
        for (var age : List.of("7y", "0y6m", "1y6m", "3d", "2-4y", "80y")) {
            var exact = TypedAges.age(age).orElseThrow();
            var read = again(exact, AgeRange.UNKNOWN).age();
            assertThat(read.fromYears()).as(age).isCloseTo(exact.fromYears(), within());
            assertThat(read.toYears()).as(age).isCloseTo(exact.toYears(), within());
        }
    }

    @Test
    void onsetClassesAreKept() {
        for (var onset : List.of("congenital", "neonatal", "infantile", "juvenile", "antenatal")) {
            var exact = TypedAges.onset(onset).orElseThrow();
            assertThat(again(AgeRange.UNKNOWN, exact).onset()).as(onset).isEqualTo(exact);
        }
    }

    @Test
    void whatIsUnknownStaysSo() {
        var read = again(AgeRange.UNKNOWN, AgeRange.UNKNOWN);
        assertThat(read.age().isKnown()).isFalse();
        assertThat(read.onset().isKnown()).isFalse();
        assertThat(read.sex()).isEqualTo(Sex.MALE);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-5);
    }
}
