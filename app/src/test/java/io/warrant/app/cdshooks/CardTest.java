package io.warrant.app.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.golden.ToyResults;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.clinical.DiseaseId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CardTest {

    private static final Outlook SURE = new Outlook(Optional.empty(), Optional.empty(), List.of());

    private static JsonNode card(Differential differential) throws Exception {
        var inquiry = new Inquiry("warrant 1.2", "", Optional.empty());
        var json = new Card(differential, ToyResults.BASE, inquiry).json();
        return new ObjectMapper().readTree(json).path("cards").get(0);
    }

    private static Differential with(List<Argument> arguments, Outlook outlook) {
        var all = ToyResults.everything();
        return new Differential(
                all.basis(), all.subject(), arguments, all.unlisted(), outlook, all.notices());
    }

    @Test
    void saysThatThereIsNotEnough() throws Exception {
        var card = card(ToyResults.everything());
        assertThat(card.path("summary").asText())
                .isEqualTo("Not enough to tell. Look for: dry rash");
        assertThat(card.path("detail").asText()).contains("What to look for next");
    }

    @Test
    void namesWhatToConsider() throws Exception {
        var card = card(with(ToyResults.everything().arguments(), SURE));
        assertThat(card.path("summary").asText())
                .startsWith("To consider: Ring disease (62")
                .contains("Loudness disease");
        assertThat(card.path("detail").asText())
                .contains("| None of the candidates |")
                .contains(" raw |")
                .contains("Not a medical device");
        assertThat(card.path("source").path("label").asText()).contains("1.2");
    }

    @Test
    void aLongNameIsCut() throws Exception {
        var claim = ToyResults.everything().arguments().getFirst();
        for (int length : new int[] {100, 111, 112, 113, 140, 400}) {
            var name = "😀".repeat(length / 2) + "x".repeat(length % 2);
            var longer =
                    new Argument(
                            new Claim.Diagnosis(DiseaseId.of("OMIM:154700"), name),
                            1,
                            claim.baseRate(),
                            claim.warrants(),
                            claim.qualifier(),
                            claim.rebuttals());
            var card = card(with(List.of(longer), SURE));
            var summary = card.path("summary").asText();
            assertThat(summary).hasSizeLessThan(140);
            assertThat(
                            new String(
                                    summary.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(summary);
            assertThat(card.path("links").get(0).path("url").asText())
                    .isEqualTo("https://omim.org/entry/154700");
        }
    }

    @Test
    void aRecordCannotWriteMarkup() throws Exception {
        var claim = ToyResults.everything().arguments().getFirst();
        var sly =
                new Argument(
                        new Claim.Diagnosis(
                                DiseaseId.of("TOY:1"), "[click](http://evil.example)|<b>"),
                        1,
                        claim.baseRate(),
                        List.of(),
                        claim.qualifier(),
                        List.of());
        assertThat(card(with(List.of(sly), SURE)).path("detail").asText())
                .doesNotContain("[click](")
                .doesNotContain("<b>")
                .contains("\\[click\\]");
    }
}
