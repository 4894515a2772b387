package io.warrant.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FindingsListTest {

    private static final Ontology ONTOLOGY = ReadingWorld.ontology();
    private static final String NOTE = "Seizures and\n ataxia. No fever. Her mother has seizures.";
    private static final Reading READING =
            Lexicons.reader(ReadingWorld.knowledge(), Language.EN).read(NOTE, "");
    private static final String LIST = FindingsList.write(READING, ONTOLOGY);

    private static Reading apply(String list) {
        return FindingsList.apply(list, "list.tsv", READING, ONTOLOGY);
    }

    @Test
    void eachFindingHasALine() {
        assertThat(LIST.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "observed\tHP:0001250\tSeizure\t0-8 \"Seizures\"",
                        "observed\tHP:0001251\tAtaxia\t14-20 \"ataxia\"",
                        "excluded\tHP:0001945\tFever\t25-30 \"fever\"",
                        "family\tHP:0001250\tSeizure\t47-55 \"seizures\"");
    }

    @Test
    void anUnchangedListChangesNothing() {
        assertThat(apply(LIST)).isEqualTo(READING);
        assertThat(apply(LIST.replace("\n", "\r\n"))).isEqualTo(READING);
        assertThat(apply(LIST.replace("Ataxia", "a note of mine"))).isEqualTo(READING);
    }

    @Test
    void whateverWasReadMayStay() {
        var read =
                new Reading(
                        List.of(
                                mention("HP:0000009", new Origin.Entry("entry[0]")),
                                mention("HP:9999999", new Origin.Entry("entry[1]")),
                                mention("HP:0001250", new Origin.Words("a.txt", 0, 3, "f\tt")),
                                mention("HP:0001250", new Origin.Words("b.txt", 0, 3, "f\tt"))),
                        List.of(new Ignored("entry[2]", "unclear")));
        var list = FindingsList.write(read, ONTOLOGY);
        assertThat(FindingsList.apply(list, "x", read, ONTOLOGY)).isEqualTo(read);
    }

    private static Mention mention(String term, Origin origin) {
        return new Mention(TermId.of(term), Status.OBSERVED, origin, Optional.empty(), 0.5);
    }

    @Test
    void aChangedStatusIsConfirmedByHand() {
        var changed = apply(LIST.replace("observed\tHP:0001251", "Excluded\tHP:0001251"));
        assertThat(changed.mentions()).hasSize(4);
        assertThat(changed.mentions().get(1))
                .isEqualTo(
                        new Mention(
                                ReadingWorld.ATAXIA,
                                Status.EXCLUDED,
                                new Origin.Confirmed(
                                        "14-20 \"ataxia\"", "read as observed, set to excluded"),
                                Optional.empty(),
                                1));
        assertThat(changed.notUnderstood()).isEmpty();
    }

    @Test
    void skippedAndDeletedLinesAreTakenOut() {
        var line = "observed\tHP:0001251\tAtaxia\t14-20 \"ataxia\"\n";
        for (var list :
                List.of(LIST.replace(line, ""), LIST.replace(line, "skip" + line.substring(8)))) {
            var changed = apply(list);
            assertThat(ReadingWorld.said(changed))
                    .containsExactly(
                            "observed HP:0001250", "excluded HP:0001945", "family HP:0001250");
            assertThat(changed.notUnderstood())
                    .containsExactly(
                            new Ignored("14-20 \"ataxia\"", "HP:0001251 was taken out by hand"));
        }
    }

    @Test
    void addedLinesAreAdded() {
        var changed = apply(LIST + "\nobserved\tHP:0001945\n");
        assertThat(changed.mentions()).hasSize(5);
        assertThat(changed.mentions().getLast().origin())
                .isEqualTo(new Origin.Confirmed("", "added as observed"));
        assertThat(changed.mentions().getLast().term()).isEqualTo(ReadingWorld.FEVER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "observed, HP:0001250 | the second column is no term",
                "observed;HP:9999999 | the second column is no term",
                "observed;Seizure | the second column is no term",
                "seen;HP:0001250 | the first column is no status",
                ";HP:0001250 | the first column is no status",
            })
    void brokenLinesAreNamed(String line, String message) {
        var list = "# a comment\n\n" + line.replace(';', '\t') + "\n";
        assertThatThrownBy(() -> apply(list))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith("list.tsv line 3: " + message)
                .hasMessageEndingWith(".");
    }

    @Test
    void placesAreTold() {
        assertThat(FindingsList.place(new Origin.Words("a.txt", 1, 4, "a\n b")))
                .isEqualTo("a.txt 1-4 \"a b\"");
        assertThat(FindingsList.place(new Origin.Entry("entry[0]"))).isEqualTo("entry[0]");
        assertThat(FindingsList.place(new Origin.Typed("fits"))).isEqualTo("fits");
        assertThat(FindingsList.place(new Origin.Confirmed("fits", "added"))).isEqualTo("fits");
    }
}
