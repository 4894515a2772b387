package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/// Made-up scans that other programs compressed: GDCM 3.0.21 (OpenJPEG 2.5.0) as JPEG 2000, and
/// DCMTK 3.6.7 as lossless JPEG, with predictor 4 (and 1 where the name says first).
class ArchivedScanTest {

    @ParameterizedTest
    @CsvSource({
        "grey8, 8, 8, false",
        "grey16, 16, 16, false",
        "signed16, 16, 16, true",
        "grey12, 16, 12, false",
        "signed12, 16, 12, true",
    })
    void tellsWhatTheUncompressedFileTells(String name, int bits, int stored, boolean signed)
            throws IOException {
        var scan = Scan.grey(bits, stored, signed, "MONOCHROME2", 7);

        check(scan, name + "-jpeg2000");
        check(scan, name + "-lossless");
        if (name.equals("signed16")) {
            check(scan, name + "-first");
        }
    }

    @ParameterizedTest
    @CsvSource({"rgb8-jpeg2000", "rgb8-lossless"})
    void tellsColoursToo(String name) throws IOException {
        check(Scan.colour("RGB", 7), name);
    }

    private static void check(Scan scan, String name) throws IOException {
        try (var in = ArchivedScanTest.class.getResourceAsStream(name + ".dcm")) {
            assertThat(in).isNotNull();
            scan.requireSame(PictureReader.of(name, in.readAllBytes()));
        }
    }
}
