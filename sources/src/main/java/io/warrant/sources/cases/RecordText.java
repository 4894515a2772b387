package io.warrant.sources.cases;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Turns the bytes of a record into text, or says what kind of file it is instead.
final class RecordText {

    /// A kind of file that is often handed in by mistake, by how its content begins.
    private record Foreign(String beginning, int offset, String message, String advice) {

        boolean matches(byte[] content) {
            var wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
            if (content.length < offset + wanted.length) {
                return false;
            }
            for (int i = 0; i < wanted.length; i++) {
                if (content[offset + i] != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String TYPE_IT =
            "Save its text as a plain text file, or type the findings into a case file"
                    + " (docs/case-format.md).";
    private static final String CODED = "Warrant doesn't read images. ";

    private static final List<Foreign> FOREIGN =
            List.of(
                    new Foreign("%PDF-", 0, "this is a PDF document.", TYPE_IT),
                    new Foreign(
                            "PK\u0003\u0004",
                            0,
                            "this is a ZIP archive or an office document, not a single record.",
                            "Unpack it and name one file, or measure all with `warrant bench"
                                    + " rank --cases`."),
                    new Foreign("{\\rtf", 0, "this is an RTF document.", TYPE_IT),
                    new Foreign(
                            "\u00d0\u00cf\u0011\u00e0", 0, "this is an office document.", TYPE_IT),
                    new Foreign("\u0089PNG", 0, "this is a PNG image.", CODED + TYPE_IT),
                    new Foreign("\u00ff\u00d8\u00ff", 0, "this is a JPEG image.", CODED + TYPE_IT),
                    new Foreign("DICM", 128, "this is a DICOM file.", CODED + TYPE_IT),
                    new Foreign(
                            "##fileformat=VCF",
                            0,
                            "this is a VCF file of genetic variants.",
                            "Warrant reasons from findings; give it the patient's phenopacket."),
                    new Foreign("MSH|", 0, "this is an HL7 version 2 message.", TYPE_IT),
                    new Foreign(
                            "\u00ff\u00fe", 0, "this is UTF-16 text.", "Save the file as UTF-8."),
                    new Foreign(
                            "\u00fe\u00ff", 0, "this is UTF-16 text.", "Save the file as UTF-8."),
                    new Foreign("<", 0, "this is XML or HTML.", "Export it as JSON. " + TYPE_IT));

    private RecordText() {}

    static Optional<String> of(byte[] content, Problems problems) {
        for (var foreign : FOREIGN) {
            if (foreign.matches(content)) {
                problems.error("", foreign.message(), foreign.advice());
                return Optional.empty();
            }
        }
        if (isBinary(content)) {
            problems.error(
                    "", "this is a binary file, not text.", "Maybe it is not the file you meant.");
            return Optional.empty();
        }
        var text = decode(content, problems);
        if (text.isPresent() && text.orElseThrow().isBlank()) {
            problems.error("", "it is empty.", "Write at least one finding (docs/case-format.md).");
            return Optional.empty();
        }
        return text;
    }

    private static boolean isBinary(byte[] content) {
        for (byte value : content) {
            boolean control = value >= 0 && value < ' ';
            if (control && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decode(byte[] content, Problems problems) {
        var in = ByteBuffer.wrap(content);
        if (startsWithMark(content)) {
            in.position(3);
        }
        // A new decoder reports what is malformed; `new String` would put other letters there.
        var out = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            problems.error(
                    "line " + lineOf(content, in.position()),
                    "a letter there is not valid UTF-8.",
                    "Save the file as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xef
                && content[1] == (byte) 0xbb
                && content[2] == (byte) 0xbf;
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
