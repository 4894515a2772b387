package io.warrant.sources.cases;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Reads the ages of a phenopacket, in each form that version 1 or 2 has for them.
final class PacketAges {

    private static final String WRITE = "Write an ISO 8601 duration such as P12Y6M.";
    private static final List<String> ONSETS =
            List.of("onset", "ageOfOnset", "ageRangeOfOnset", "classOfOnset");

    private final Ontology ontology;
    private final PacketNotes notes;
    private final Optional<LocalDate> born;

    PacketAges(Ontology ontology, PacketNotes notes, Optional<Fields> subject) {
        this.ontology = ontology;
        this.notes = notes;
        this.born = subject.flatMap(fields -> date(fields, "dateOfBirth"));
    }

    /// The age at the last encounter.
    AgeRange ofSubject(Fields subject) {
        notes.ofVersion2(subject, "timeAtLastEncounter");
        notes.ofVersion1(subject, "ageAtCollection");
        notes.ofVersion1(subject, "ageRangeAtCollection");
        return subject.object("timeAtLastEncounter")
                .flatMap(this::element)
                .or(() -> duration(subject, "ageAtCollection"))
                .or(() -> subject.object("ageRangeAtCollection").flatMap(this::range))
                .orElse(AgeRange.UNKNOWN);
    }

    static boolean hasOnset(Fields fields) {
        return ONSETS.stream().anyMatch(fields::has);
    }

    /// Notes which version the onset of a finding or disease is written in.
    void noteVersion(Fields fields) {
        notes.ofVersion2(fields, "onset");
        ONSETS.stream().skip(1).forEach(key -> notes.ofVersion1(fields, key));
    }

    /// The onset of a disease, or [AgeRange#UNKNOWN].
    AgeRange ofOnset(Fields disease) {
        noteVersion(disease);
        return disease.object("onset")
                .flatMap(this::element)
                .or(() -> duration(disease, "ageOfOnset"))
                .or(() -> disease.object("ageRangeOfOnset").flatMap(this::range))
                .or(() -> disease.object("classOfOnset").flatMap(this::ontologyClass))
                .orElse(AgeRange.UNKNOWN);
    }

    private Optional<AgeRange> element(Fields time) {
        notes.warnOfUnknown(time, PacketKeys.TIME);
        return duration(time, "age")
                .or(() -> time.object("ageRange").flatMap(this::range))
                .or(() -> time.object("gestationalAge").flatMap(this::gestation))
                .or(() -> time.object("ontologyClass").flatMap(this::ontologyClass))
                .or(() -> date(time, "timestamp").flatMap(day -> between(time, day, day)))
                .or(() -> time.object("interval").flatMap(this::interval));
    }

    /// An age as `"P1Y"`, `{"age": "P1Y"}` (version 1) or `{"iso8601duration": "P1Y"}` (version 2).
    private Optional<AgeRange> duration(Fields parent, String key) {
        if (!parent.has(key)) {
            return Optional.empty();
        }
        if (!parent.isObject(key)) {
            return iso(parent, key);
        }
        var age = parent.object(key).orElseThrow();
        if (age.mentions("iso8601duration")) {
            return iso(age, "iso8601duration");
        }
        // Version 1 also has `ageClass` here.
        return age.mentions("age")
                ? iso(age, "age")
                : age.object("ageClass").flatMap(this::ontologyClass);
    }

    private Optional<AgeRange> iso(Fields fields, String key) {
        var text = fields.text(key);
        var age = IsoAge.of(text);
        if (age.isEmpty() && !text.isBlank()) {
            notes.problems()
                    .error(
                            fields.at(key),
                            Wording.quoted(text) + " is no age between birth and 130 years.",
                            WRITE);
        }
        return age;
    }

    private Optional<AgeRange> range(Fields range) {
        var start = duration(range, "start");
        var end = duration(range, "end");
        if (start.isEmpty() || end.isEmpty()) {
            return start.or(() -> end);
        }
        var both = IsoAge.between(start.orElseThrow(), end.orElseThrow());
        if (both.isEmpty()) {
            reversed(range);
        }
        return both;
    }

    private void reversed(Fields range) {
        notes.problems()
                .error(range.place(), "it ends before it starts.", "Exchange start and end.");
    }

    private Optional<AgeRange> gestation(Fields age) {
        var weeks = age.whole("weeks");
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        var read = IsoAge.atGestation(weeks.getAsInt(), age.whole("days").orElse(-1));
        if (read.isEmpty()) {
            notes.problems()
                    .error(
                            age.place(),
                            "a gestational age has 0 to 45 weeks and 0 to 6 days.",
                            "Correct it, or write the age after birth as " + "iso8601duration.");
        }
        return read;
    }

    private Optional<AgeRange> ontologyClass(Fields onset) {
        var text = onset.text("id");
        var id = TermId.parse(text);
        if (id.isEmpty()) {
            notes.problems()
                    .error(
                            onset.at("id"),
                            Wording.quoted(text) + " is not a term id.",
                            "Write an onset class of HPO, such as HP:0003577.");
            return Optional.empty();
        }
        var range = OnsetClasses.range(current(id.orElseThrow()));
        if (range.isEmpty()) {
            notes.unused(
                    onset.place(),
                    id.orElseThrow() + " is none of HPO's onset classes that stand for an age");
        }
        return range;
    }

    /// The id that replaced it, where the ontology knows one.
    private TermId current(TermId id) {
        int term = ontology.resolve(id);
        return term < 0 ? id : ontology.id(term);
    }

    private Optional<AgeRange> interval(Fields interval) {
        var start = date(interval, "start");
        var end = date(interval, "end");
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : between(interval, start.orElseThrow(), end.orElseThrow());
    }

    private Optional<AgeRange> between(Fields place, LocalDate first, LocalDate last) {
        if (born.isEmpty()) {
            notes.unused(place.place(), "a date is no age where the date of birth isn't stated");
            return Optional.empty();
        }
        if (last.isBefore(first)) {
            reversed(place);
            return Optional.empty();
        }
        var from = IsoAge.ofDays(ChronoUnit.DAYS.between(born.orElseThrow(), first));
        var to = IsoAge.ofDays(ChronoUnit.DAYS.between(born.orElseThrow(), last));
        if (from.isEmpty() || to.isEmpty()) {
            notes.problems()
                    .error(
                            place.place(),
                            "its date lies before the date of birth, or 130 years after it.",
                            "Correct one of the two dates.");
            return Optional.empty();
        }
        return IsoAge.between(from.orElseThrow(), to.orElseThrow());
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        var text = fields.text(key);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            notes.problems()
                    .error(
                            fields.at(key),
                            Wording.quoted(text) + " is no date.",
                            "Write it as 2024-05-17T00:00:00Z.");
            return Optional.empty();
        }
    }
}
