package io.warrant.perception.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Recordings that come in memory: in a zip, or as several files.
class BundleTest {

    private static final String HEADER =
            """
            one 2 100 4
            one.dat 16 1000(0)/mV 16 0 100 0 0 I
            one.dat 16 1000(0)/mV 16 0 200 0 0 II
            """;
    private static final byte[] SAMPLES = {
        100, 0, (byte) 200, 0, 100, 0, (byte) 200, 0, 100, 0, (byte) 200, 0, 100, 0, (byte) 200, 0
    };

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String unsummed(String header) {
        return header.replace(" 0 100 0 0 ", " 0 100 400 0 ")
                .replace(" 0 200 0 0 ", " 0 200 800 0 ");
    }

    @Test
    void readsAnEcgOutOfAZipOrAsTwoFiles() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("records/00/one.hea", bytes(unsummed(HEADER)));
        files.put("records/00/one.dat", SAMPLES);

        var zipped = (Tracing) Intake.of("ecg.zip", zip(files));

        assertThat(zipped.leads()).containsExactly("I", "II");
        assertThat(zipped.samples()[1]).containsExactly(0.2f, 0.2f, 0.2f, 0.2f);
        var apart = Intake.of(Map.of("one.hea", bytes(unsummed(HEADER)), "one.dat", SAMPLES));
        assertThat(apart.digest()).isEqualTo(zipped.digest());
    }

    @Test
    void aTableInAZipIsATable() throws IOException {
        assertThat(Intake.of("x.zip", zip(Map.of("row.csv", bytes("a,b\n1,2\n")))))
                .isInstanceOf(Row.class);
    }

    /// A header can't make the program open anything that wasn't sent with it.
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..\\one.dat", "other.dat", ".."})
    void aHeaderReachesNothingElse(String file) {
        var header = bytes(unsummed(HEADER).replace("one.dat", file));
        assertThatThrownBy(() -> Intake.of(Map.of("one.hea", header, "one.dat", SAMPLES)))
                .isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void refusesByName() throws IOException {
        var header = bytes(unsummed(HEADER));
        assertThatThrownBy(() -> Intake.of(Map.of("one.hea", header, "two.dat", SAMPLES)))
                .hasMessageContaining("lacks one.dat");
        assertThatThrownBy(
                        () -> Intake.of(Map.of("one.hea", header, "one.dat", new byte[] {1, 2, 3})))
                .hasMessageContaining("one.dat is cut short");
        assertThatThrownBy(() -> Intake.of(Map.of("a.hea", header, "b.hea", header)))
                .hasMessageContaining("2 WFDB headers");
        assertThatThrownBy(() -> Intake.of("one.hea", header))
                .hasMessageContaining("lacks one.dat");
        assertThatThrownBy(() -> Intake.of("one.dat", SAMPLES)).hasMessageContaining(".hea");
        var whole = zip(Map.of("one.hea", header, "one.dat", SAMPLES));
        var half = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertThatThrownBy(() -> Intake.of("ecg.zip", half))
                .isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void refusesZipsThatAreLockedOrNone() throws IOException {
        var locked = zip(Map.of("one.hea", bytes(unsummed(HEADER)), "one.dat", SAMPLES));
        locked[6] |= 1;

        assertThatThrownBy(() -> Intake.of("ecg.zip", locked))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("ecg.zip is encrypted");
        assertThatThrownBy(() -> Bundle.unzip("ecg.zip", new byte[0]))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("isn't a zip, or has nothing in it");
    }

    /// Zeros pack a thousand to one.
    @Test
    void unpacksNoMoreThanARecordingNeeds() throws IOException {
        var bomb = zip(Map.of("one.dat", new byte[64 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> Intake.of("bomb.zip", bomb))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("more than one recording");
    }
}
