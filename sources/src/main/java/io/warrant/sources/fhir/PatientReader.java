package io.warrant.sources.fhir;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Sex;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads who the patient is: the sex, and the age at the last encounter or observation.
///
/// The onset stays unknown. Conditions state when they began, but not which of them belong to the
/// illness in question: the earliest is as often a childhood infection as its first sign, and an
/// onset that is wrong weighs against the right diagnosis.
final class PatientReader {

    private static final double DAYS_A_YEAR = 365.2425;
    private static final Set<String> NOT_HELD =
            Set.of("planned", "cancelled", "entered-in-error", "registered");

    private final Gathering gathering;

    PatientReader(Gathering gathering) {
        this.gathering = gathering;
    }

    io.warrant.engine.clinical.Patient read(Patient patient, List<Parsed> resources) {
        var died = date(patient.getDeceased());
        if (died.isPresent()
                || (patient.getDeceased() instanceof BooleanType dead && dead.booleanValue())) {
            gathering.unused("Patient.deceased", "that a patient has died is no finding");
        }
        return new io.warrant.engine.clinical.Patient(
                sex(patient), age(patient, latest(resources), died), AgeRange.UNKNOWN);
    }

    private static Sex sex(Patient patient) {
        var gender = Optional.ofNullable(patient.getGender()).orElse(AdministrativeGender.UNKNOWN);
        return switch (gender) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case OTHER -> Sex.OTHER;
            case UNKNOWN, NULL -> Sex.UNKNOWN;
        };
    }

    private AgeRange age(Patient patient, Optional<Day> latest, Optional<Day> died) {
        var born = Day.parse(Concepts.text(patient.getBirthDateElement().getValueAsString()));
        // Entries made after death don't make a patient older.
        var seen =
                latest.map(day -> died.filter(end -> end.last().isBefore(day.first())).orElse(day));
        if (born.isEmpty() || seen.isEmpty()) {
            return AgeRange.UNKNOWN;
        }
        var from = Math.max(0, years(born.orElseThrow().last(), seen.orElseThrow().first()));
        var to = years(born.orElseThrow().first(), seen.orElseThrow().last());
        if (to < 0 || to > AgeRange.UNKNOWN.toYears()) {
            gathering.unused(
                    "Patient.birthDate", "no age follows from it and the dates of the encounters");
            return AgeRange.UNKNOWN;
        }
        return new AgeRange(from, to);
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }

    private static Optional<Day> latest(List<Parsed> resources) {
        return resources.stream()
                .flatMap(parsed ->
                        switch (parsed.resource()) {
                            case Encounter encounter -> dates(encounter);
                            case Observation observation -> dates(observation);
                            default -> Stream.empty();
                        })
                .max(Comparator.comparing(Day::first).thenComparing(Day::last));
    }

    private static Stream<Day> dates(Encounter encounter) {
        boolean held =
                !NOT_HELD.contains(Concepts.text(encounter.getStatusElement().getValueAsString()));
        return held ? date(encounter.getPeriod()).stream() : Stream.empty();
    }

    private static Stream<Day> dates(Observation observation) {
        boolean held =
                !NOT_HELD.contains(
                        Concepts.text(observation.getStatusElement().getValueAsString()));
        return held ? date(observation.getEffective()).stream() : Stream.empty();
    }

    private static Optional<Day> date(@Nullable Type type) {
        return switch (type) {
            case BaseDateTimeType date -> Day.parse(Concepts.text(date.getValueAsString()));
            case Period period ->
                    date(period.hasEnd() ? period.getEndElement() : period.getStartElement());
            case null, default -> Optional.empty();
        };
    }
}
