package io.warrant.sources.selection;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.selection.Fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Facts with where they come from, as people read them.
public final class FactWords {

    private static final int LONGEST = 80;

    private final Ontology ontology;

    public FactWords(Ontology ontology) {
        this.ontology = ontology;
    }

    /// Such as `creatinine 1.4 mg/dL (“creatinine, 1.4 mg/dL”, characters 90–112)`.
    public String of(Fact fact) {
        return switch (fact) {
            case Fact.OfAge(var age) -> "the patient's age, from " + years(age.fromYears());
            case Fact.OfSex(var sex) -> "the patient's sex, " + sex.name().toLowerCase(Locale.ROOT);
            case Fact.Measurement measured -> measured(measured);
            case Fact.Answer answer -> answer(answer);
            case Fact.Several(var values) ->
                    values.stream().map(this::measured).collect(Collectors.joining("; "));
            case Fact.Contradiction(var one, var other) -> answer(one) + "; " + answer(other);
        };
    }

    /// What a chart fills in, in words.
    public List<Offer.Known> known(Filling filling) {
        return filling.filled().stream()
                .map(one ->
                        new Offer.Known(
                                one.need().code(),
                                one.need().label(),
                                one.value().text(),
                                of(one.fact()),
                                one.need().by()))
                .toList();
    }

    /// What a chart doesn't fill in although it knows something of it, in words.
    public List<Offer.Open> open(Filling filling) {
        return filling.open().stream()
                .map(one ->
                        new Offer.Open(
                                one.need().code(),
                                one.need().label(),
                                of(one.fact()),
                                one.reason()))
                .toList();
    }

    private static String years(double years) {
        return Amount.plain(Math.floor(years)) + " years";
    }

    private String measured(Fact.Measurement one) {
        return one.test().title()
                + " "
                + one.number().toPlainString()
                + (one.unit().isEmpty() ? "" : " " + one.unit())
                + (one.day().isEmpty() ? "" : " on " + one.day())
                + place(one.origin());
    }

    private String answer(Fact.Answer answer) {
        return label(answer.term())
                + (answer.present() ? " observed" : " excluded")
                + place(answer.origin());
    }

    private String label(TermId id) {
        int term = ontology.resolve(id);
        return (term < 0 ? "" : ontology.label(term) + " ") + id.value();
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Entry(var place) -> " (recorded at " + place + ")";
            case Origin.Typed _ -> " (typed)";
            case Origin.Perceived(var document, _, _, _, _) -> " (" + document + ")";
            case Origin.Several _ -> " (several sources)";
            case Origin.Words(var document, var from, var to, var words) ->
                    " (“"
                            + shortened(words)
                            + "”, "
                            + (document.isEmpty() ? "" : document + ", ")
                            + "characters "
                            + from
                            + "–"
                            + to
                            + ")";
            case Origin.Confirmed(_, var decision) -> " (" + decision + ")";
        };
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
