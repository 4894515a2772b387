package io.warrant.engine.reading;

import static io.warrant.engine.reading.NoteWorld.read;
import static io.warrant.engine.reading.NoteWorld.said;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the words around a term make of it.
class SurroundingsTest {

    @ParameterizedTest
    @CsvSource({
        "He has ptosis., observed, ''",
        "No ptosis., excluded, No",
        "He denies ptosis., excluded, denies",
        "Ptosis was ruled out., excluded, was ruled out",
        "Possible ptosis., uncertain, Possible",
        "? ptosis, uncertain, ?",
        "Ptosis is suspected., uncertain, is suspected",
        "He is at risk of ptosis., hypothetical, risk of",
        "Call if ptosis., hypothetical, if",
        "Ptosis prophylaxis., hypothetical, prophylaxis",
        "History of ptosis., historical, History of",
        "Ptosis has resolved., historical, has resolved",
        "His mother and ptosis., family, mother",
        "His mother has ptosis., family, mother",
        "His brother's ptosis., family, brother",
        "Ptosis runs in the family., family, runs in the family",
    })
    void eachEffect(String note, String status, String cue) {
        assertThat(said(note)).containsExactly(status + " Ptosis");
        assertThat(read(note).getFirst().cue().map(Cue::words).orElse("")).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource({
        "'No ptosis, ataxia or fever.', excluded, excluded, excluded",
        "'No ptosis but ataxia, fever.', excluded, observed, observed",
        "'No ptosis, he has ataxia, fever.', excluded, observed, observed",
        "'No ptosis. Ataxia, fever.', excluded, observed, observed",
        "'Ptosis, ataxia, fever was ruled out.', excluded, excluded, excluded",
        "'Ptosis but ataxia, fever absent.', observed, excluded, excluded",
        "'Ptosis with ataxia. No fever.', observed, observed, excluded",
    })
    void scopesEnd(String note, String ptosis, String ataxia, String fever) {
        assertThat(said(note))
                .containsExactly(ptosis + " Ptosis", ataxia + " Ataxia", fever + " Fever");
    }

    @Test
    void cuesBehindReachOnlyEightWordsBack() {
        assertThat(said("Ptosis one two three four five six seven absent"))
                .containsExactly("excluded Ptosis");
        assertThat(said("Ptosis one two three four five six seven eight absent"))
                .containsExactly("observed Ptosis");
    }

    @ParameterizedTest
    @CsvSource({
        "Not only ptosis., observed",
        "No change in ptosis., observed",
        "His mother reports ptosis., observed",
        "Not ptosis., excluded",
    })
    void whatOnlyLooksLikeACueIsNone(String note, String status) {
        assertThat(said(note)).containsExactly(status + " Ptosis");
    }

    @Test
    void theNearestCueIsNamed() {
        var cue = read("He denies fever, no ptosis").getLast().cue().orElseThrow();
        assertThat(cue.words()).isEqualTo("no");
        assertThat(cue.at()).contains(new Span(17, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "His mother has no ptosis., family",
        "No history of ptosis., excluded",
        "No possible ptosis., excluded",
        "If no ptosis., excluded",
        "No risk of ptosis., hypothetical",
        "Possible history of ptosis., uncertain",
    })
    void oneStatusPrevails(String note, String status) {
        assertThat(said(note)).containsExactly(status + " Ptosis");
    }

    @Test
    void wordsWithoutATermAreDeniedToo() {
        var note = "He has a rash. No swelling of the hands, but redness.";
        assertThat(NoteWorld.READER.denies(note, at(note, "rash"))).isFalse();
        assertThat(NoteWorld.READER.denies(note, at(note, "swelling"))).isTrue();
        assertThat(NoteWorld.READER.denies(note, at(note, "redness"))).isFalse();
        assertThat(NoteWorld.READER.denies(note, new Span(0, 0))).isFalse();
        assertThat(NoteWorld.READER.denies("", new Span(0, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Weight 2.1 kg., observed, ''",
        "History of weight 2.1 kg., observed, ''",
        "His mother had a weight of 2.1 kg., family, mother",
        "Call if weight 2.1 kg., hypothetical, if",
        "'Family history: rash.\\nExam: Weight 2.1 kg.', observed, ''",
        "'Family history: rash.  Weight 2.1 kg.', family, Family history",
        "'Plan: Weight 2.1 kg.', hypothetical, Plan",
    })
    void valuesHaveAContextToo(String note, String status, String cue) {
        var text = note.replace("\\n", "\n");
        int from = text.toLowerCase(Locale.ROOT).indexOf("weight");
        var value =
                new Mention(
                        TermId.of("HP:0004325"),
                        Status.OBSERVED,
                        new Origin.Words("", from, from + 6, text.substring(from, from + 6)),
                        Optional.empty(),
                        0.9);
        var judged = NoteWorld.READER.inContext(text, List.of(value, value));
        assertThat(judged).hasSize(2);
        assertThat(judged.getFirst()).isEqualTo(judged.getLast());
        assertThat(judged.getFirst().status().name()).isEqualToIgnoringCase(status);
        assertThat(judged.getFirst().cue().map(Cue::words).orElse("")).isEqualTo(cue);
    }

    private static Span at(String note, String words) {
        int from = note.indexOf(words);
        return new Span(from, from + words.length());
    }

    @ParameterizedTest
    @EnumSource
    void effectsAreFoundByTheirName(Effect effect) {
        assertThat(Effect.of(effect.toString())).contains(effect);
        assertThat(effect.toString()).matches("[a-z]+(-[a-z]+)?");
    }

    @Test
    void otherNamesAreNoEffects() {
        assertThat(Effect.of("DENY_NEXT")).isEmpty();
        assertThat(Effect.of("")).isEmpty();
    }
}
