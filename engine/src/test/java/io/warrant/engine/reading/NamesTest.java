package io.warrant.engine.reading;

import static io.warrant.engine.reading.NoteWorld.named;
import static io.warrant.engine.reading.NoteWorld.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which terms a note names.
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "low-set ears | Low-set ears",
                "ears low set | Low-set ears",
                "LOW-SET EARS | Low-set ears",
                "the ears are low set | Low-set ears",
                "lowset ears | Low-set ears",
                "low set right ear | Low-set ears",
                "an ataxia of gait | Gait ataxia",
                "ptosis | Ptosis",
                "ptosis of the left eyelid | Ptosis",
                "bilateral ptosis | Ptosis",
                "seizures | Seizure",
                "short thumbs | Short thumb",
                "short left thumb | Short thumb",
                "hypoplastic thumb | Hypoplasia of the thumb",
                "thumb hypoplasia | Hypoplasia of the thumb",
                "pre-auricular skin tag | Preauricular skin tag",
                "pre auricular skin tags | Preauricular skin tag",
                "preauricular skin-tag | Preauricular skin tag",
                "polycystic kidneys | Polycystic kidney",
                "renal abnormality | Abnormality of the kidney",
                "microcephalic | Microcephaly",
                "ataxic | Ataxia",
                "deaf | Hearing impairment",
                "hard of hearing | Hearing impairment",
                "partial seizures | Focal-onset seizure",
                "focal onset seizure | Focal-onset seizure",
                "cleft lip and palate | Cleft lip and palate",
                "anti-dsDNA positive | Anti-dsDNA antibody positivity",
                "positive anti-dsDNA | Anti-dsDNA antibody positivity",
            })
    void oneTerm(String note, String label) {
        assertThat(named(note)).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The patient is well.",
                "severe",
                "congenital",
                "hearing",
                "thumb",
                "feverfew",
                "antifever",
                "thumbless",
                "ptosislike",
                "set of ears",
                "ears seen low (set)",
                "short (broad) stature",
            })
    void noTerm(String note) {
        assertThat(named(note)).isEmpty();
    }

    @Test
    void theLongestAndMostSpecificWins() {
        assertThat(named("partial seizures, ataxia and gait ataxia"))
                .containsExactly("Focal-onset seizure", "Ataxia", "Gait ataxia");
        assertThat(named("mild intellectual disability"))
                .containsExactly("Intellectual disability, mild");
        assertThat(named("intellectual disability")).containsExactly("Intellectual disability");
    }

    @Test
    void namesDoNotReachAcrossSentences() {
        assertThat(named("The thumb. Short stature.")).containsExactly("Short stature");
        assertThat(named("The set is low. Ears were seen.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short and broad thumbs", "short or broad thumbs", "short, broad thumbs"})
    void joinedAdjectives(String note) {
        assertThat(named(note)).contains("Broad thumb");
        if (!note.contains(",")) {
            assertThat(named(note)).containsExactlyInAnyOrder("Short thumb", "Broad thumb");
        }
    }

    @Test
    void namesWithACommaStandApart() {
        assertThat(named("ataxia, intellectual disability, mild, and fever"))
                .containsExactly("Ataxia", "Intellectual disability, mild", "Fever");
        assertThat(named("intellectual disability, mild ptosis"))
                .containsExactly("Intellectual disability", "Ptosis");
        assertThat(named("The ears, low, set")).isEmpty();
    }

    @Test
    void whatWasAbsentIsNoAbsence() {
        assertThat(said("absence seizures")).containsExactly("observed Absence seizure");
        assertThat(said("Seizures are absent.")).containsExactly("excluded Seizure");
    }

    @Test
    void joinedNouns() {
        assertThat(named("hypoplasia of the thumbs and toes"))
                .containsExactlyInAnyOrder("Hypoplasia of the thumb", "Hypoplasia of the toes");
        assertThat(named("hypoplastic thumbs and ptosis"))
                .containsExactlyInAnyOrder("Hypoplasia of the thumb", "Ptosis");
    }

    @ParameterizedTest
    @CsvSource({
        "The echo showed a VSD., true",
        "VSD, true",
        "The echo showed a vsd., false",
        "The echo showed a Vsd., false",
        // Where all is in capitals, capitals say nothing.
        "THE ECHO SHOWED A VSD TODAY., false",
    })
    void abbreviationsAreWrittenInCapitals(String note, boolean read) {
        assertThat(named(note).contains("Ventricular septal defect")).isEqualTo(read);
    }

    @Test
    void twoLettersNameNothing() {
        assertThat(named("He was sent to PT and came home.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "microcephely, Microcephaly",
        "microcphaly, Microcephaly",
        "mircocephaly, Microcephaly",
        "siezure, Seizure",
        "ventriculer septal defect, Ventricular septal defect",
    })
    void longWordsMayHaveOneLetterWrong(String note, String label) {
        assertThat(named(note)).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atxaia", "ptosiss of", "feber", "micracephely"})
    void shortWordsAndMoreLettersMayNot(String note) {
        assertThat(named(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EARS: low set",
                "Ears: Low-set.",
                "ears: are low set",
                "Ears:\nlow set",
                "Head and ears: low set",
            })
    void headingsLendTheirWord(String note) {
        assertThat(said(note)).containsExactly("observed Low-set ears");
    }

    @Test
    void headingsLendNothingFurtherOn() {
        assertThat(named("Ears: seen.\n\nLow set.")).isEmpty();
        assertThat(named("Ears: seen.\nEyes: low set.")).isEmpty();
        assertThat(named("We looked at many of both his big ears: low set")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "normal ears, excluded Abnormality of the ear",
        "The ears are normal., excluded Abnormality of the ear",
        "Ears: normal, excluded Abnormality of the ear",
        "not normal ears, observed Abnormality of the ear",
        "abnormal ears, observed Abnormality of the ear",
        "normal kidneys, excluded Abnormality of the kidney",
        "afebrile, excluded Fever",
        "not afebrile, observed Fever",
        "possible normal ears, uncertain Abnormality of the ear",
    })
    void normalAndOppositesTurnRound(String note, String said) {
        assertThat(said(note)).containsExactly(said);
    }

    @Test
    void confidenceTellsHowWellTheWordsName() {
        var label = NoteWorld.read("low-set ears").getFirst().confidence();
        var misspelt = NoteWorld.read("microcephely").getFirst().confidence();
        var heading = NoteWorld.read("Ears: low set").getFirst().confidence();
        assertThat(label).isEqualTo(Manner.LABEL.right());
        assertThat(misspelt).isEqualTo(Manner.MISSPELT.right()).isLessThan(label);
        assertThat(heading).isEqualTo(Manner.UNDER_HEADING.right()).isLessThan(misspelt);
    }

    @Test
    void originsNameTheDocument() {
        var mention = NoteWorld.READER.read("ptosis", "entry[3]").mentions().getFirst();
        var words = NoteWorld.words(mention);
        assertThat(words.document()).isEqualTo("entry[3]");
        assertThat(words.words()).isEqualTo("ptosis");
    }
}
