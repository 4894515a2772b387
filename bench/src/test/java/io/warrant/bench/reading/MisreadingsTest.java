package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Span;
import io.warrant.engine.reading.Status;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.corpora.Mark;
import io.warrant.sources.corpora.MarkedText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class MisreadingsTest {

    private static final String TEXT = "There was no red eye.";
    private static final MarkedText NOTE =
            new MarkedText(
                    "a",
                    TEXT,
                    List.of(
                            new Mark(
                                    List.of(new Span(13, 20)),
                                    "red eye",
                                    Optional.of(ToyWorld.RED_EYE),
                                    Optional.of(true))));

    private static Mention mention(TermId term, Status status, int from, int to) {
        return new Mention(
                term,
                status,
                new Origin.Words("", from, to, TEXT.substring(from, to)),
                Optional.of(new Cue("cue", Optional.empty())),
                1);
    }

    private static List<Misreading> misread(Mention... mentions) {
        var misreadings = new Misreadings(ToyWorld.knowledge().ontology());
        misreadings.add(NOTE, new Reading(List.of(mentions), List.of()));
        return misreadings.all();
    }

    private static Misreading one(Misreading.Kind kind, String read) {
        var what = new Misreading.What(kind, "red eye", "no red eye");
        return new Misreading(what, read, 1, 1);
    }

    @Test
    void tellsWhatWentWrong() {
        assertThat(misread(mention(ToyWorld.RED_EYE, Status.EXCLUDED, 13, 20))).isEmpty();
        assertThat(misread()).containsExactly(one(Misreading.Kind.MISSED, ""));
        assertThat(misread(mention(ToyWorld.RED_EYE, Status.OBSERVED, 10, 20)))
                .containsExactly(one(Misreading.Kind.POLARITY, "red eye from \"no red eye\""));
        assertThat(misread(mention(ToyWorld.RED_EYE, Status.FAMILY, 13, 20)))
                .containsExactly(one(Misreading.Kind.NOT_USED, "red eye, family (cue)"));
        assertThat(misread(mention(ToyWorld.EYE, Status.EXCLUDED, 17, 20)))
                .containsExactly(
                        one(Misreading.Kind.OTHER_TERM, "eye sign, excluded (cue) from \"eye\""));
    }

    @Test
    void whatNobodyWroteIsExtra() {
        var right = mention(ToyWorld.RED_EYE, Status.EXCLUDED, 13, 20);
        var what = new Misreading.What(Misreading.Kind.EXTRA, "there", "");
        assertThat(misread(right, mention(ToyWorld.RASH, Status.OBSERVED, 0, 5)))
                .containsExactly(new Misreading(what, "rash", 1, 0));
        assertThat(misread(right, mention(ToyWorld.RASH, Status.UNCERTAIN, 0, 5))).isEmpty();
    }

    @Test
    void countsOverNotesAndTellsTheMostFrequentReading() {
        var misreadings = new Misreadings(ToyWorld.knowledge().ontology());
        var eye = new Reading(List.of(mention(ToyWorld.EYE, Status.OBSERVED, 13, 20)), List.of());
        var dry =
                new Reading(List.of(mention(ToyWorld.DRY_EYE, Status.OBSERVED, 13, 20)), List.of());
        var right =
                new Reading(List.of(mention(ToyWorld.RED_EYE, Status.EXCLUDED, 13, 20)), List.of());
        List.of(dry, eye, right, eye).forEach(reading -> misreadings.add(NOTE, reading));
        assertThat(misreadings.all())
                .containsExactly(
                        new Misreading(
                                new Misreading.What(
                                        Misreading.Kind.OTHER_TERM, "red eye", "no red eye"),
                                "eye sign",
                                3,
                                4));
    }
}
