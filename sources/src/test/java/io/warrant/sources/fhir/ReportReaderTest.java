package io.warrant.sources.fhir;

import static io.warrant.sources.fhir.FhirWorld.ignored;
import static io.warrant.sources.fhir.FhirWorld.mentions;
import static io.warrant.sources.fhir.FhirWorld.notUnderstood;
import static io.warrant.sources.fhir.FhirWorld.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

class ReportReaderTest {

    private final List<String> texts = new ArrayList<>();

    private Intake withNotes(String... resources) {
        NoteReading notes =
                (document, text, _) -> {
                    texts.add(document + " = " + text);
                    var origin = new Origin.Words(document, 0, 1, text.substring(0, 1));
                    return new Reading(
                            List.of(
                                    new Mention(
                                            FhirWorld.SEIZURE,
                                            Status.OBSERVED,
                                            origin,
                                            Optional.empty(),
                                            0.9)),
                            List.of());
                };
        return new FhirReader(FhirWorld.KNOWLEDGE, Laboratory.NONE, notes)
                .read(FhirWorld.bundle(resources));
    }

    private static String report(String status, String fields) {
        return "{'resourceType':'DiagnosticReport','status':'"
                + status
                + "','code':{'text':'x'},'subject':{'reference':'Patient/p'}"
                + fields
                + "}";
    }

    private static String document(String type, String fields) {
        return "{'resourceType':'DocumentReference','status':'current',"
                + "'subject':{'reference':'Patient/p'},'content':[{'attachment':{'contentType':'"
                + type
                + "',"
                + fields
                + "}}]}";
    }

    private static String data(String text) {
        return "'data':'"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + "'";
    }

    @Test
    void conclusionsAreFindingsAndNotes() {
        var fields = ",'conclusionCode':[{'text':'Asthma'}],'conclusion':'Wheezing.'";
        var intake = withNotes(report("final", fields));
        assertThat(mentions(intake))
                .containsExactly(
                        "HP:0002099 OBSERVED entry[1].resource.conclusionCode[0]",
                        "HP:0001250 OBSERVED");
        assertThat(texts).containsExactly("entry[1].resource.conclusion = Wheezing.");
        assertThat(mentions(withNotes(report("preliminary", fields))).getFirst())
                .contains("UNCERTAIN", "(status preliminary)");
        assertThat(notUnderstood(withNotes(report("entered-in-error", fields))))
                .containsExactly("entry[1].resource: its status is entered-in-error");
    }

    @Test
    void aReportWithoutAConclusionIsCounted() {
        assertThat(ignored(read(report("final", ""), report("final", ""))))
                .singleElement()
                .asString()
                .startsWith("DiagnosticReport (2): without a conclusion");
    }

    @Test
    void documentsAreNotes() {
        withNotes(
                document("text/plain; charset=utf-8", data("Fièvre")),
                document("text/html", data("<p>No&nbsp;fever</p>")),
                report(
                        "final",
                        ",'presentedForm':[{'contentType':'text/plain'," + data("a") + "}]"));
        assertThat(texts)
                .containsExactly(
                        "entry[1].resource.content[0].attachment = Fièvre",
                        "entry[2].resource.content[0].attachment = \nNo fever\n",
                        "entry[3].resource.presentedForm[0] = a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "application/pdf | 'data':'aGk=' | a document of type 'application/pdf' isn't read",
                "text/plain | 'url':'http://example.org/note' | nothing is fetched",
                "text/plain | 'data':'!!! not base64 !!!' | holds no data that is base64",
                "text/plain | 'data':'/w==' | its letters can't be read as text",
                "text/plain; charset=klingon | 'data':'aGk=' | its letters can't be read as text",
                "text/plain | 'data':'ICA=' | the text is empty"
            })
    void otherDocumentsAreListed(String type, String fields, String reason) {
        var intake = withNotes(document(type, fields));
        assertThat(notUnderstood(intake)).singleElement().asString().contains(reason);
        assertThat(texts).isEmpty();
    }

    @Test
    void aReaderThatReadsNothingListsThem() {
        assertThat(notUnderstood(read(document("text/plain", data("Seizure")))))
                .containsExactly(
                        "entry[1].resource.content[0].attachment: written notes aren't read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a<br/>b | a~b",
                "<style>p{}</style><b>x</b> &lt; 5 &amp; &#8805; 3 &unknown; | x < 5 & ≥ 3"
                        + " &unknown;",
                "<!-- <p>hidden --> seen <script>if (a<b) {}</script> | seen",
                "Ferritin < 5 | Ferritin < 5",
                "cut off <p | cut off"
            })
    void tagsAreStripped(String html, String text) {
        assertThat(HtmlText.of(html).strip()).isEqualTo(text.replace('~', '\n'));
    }
}
