package io.warrant.sources.fhir;

import io.warrant.engine.errors.InvalidCaseException;

import org.hl7.fhir.r4.model.Patient;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells whose record it is. The findings of two patients must never meet in one case, so a record
/// of several is refused, unless all that is read is about one of them.
final class Persons {

    /// A patient's resource and all the addresses that lead to it.
    private record Person(Parsed parsed, Set<String> addresses) {

        Patient patient() {
            return (Patient) parsed.resource();
        }
    }

    private final List<Person> persons = new ArrayList<>();
    private final Set<Person> meant = new HashSet<>();
    private final Set<String> strangers = new TreeSet<>();
    private boolean unstated;

    private Persons() {}

    /// The patient whom the resources are about; empty where no resource tells of one.
    ///
    /// @throws InvalidCaseException if they are about several
    static Optional<Patient> patient(List<Parsed> resources, Gathering gathering) {
        var persons = new Persons();
        resources.stream()
                .filter(parsed -> parsed.resource() instanceof Patient)
                .forEach(persons::add);
        resources.stream()
                .filter(parsed -> !(parsed.resource() instanceof Patient))
                .forEach(parsed -> persons.mean(Subject.of(parsed.resource())));
        return persons.one(gathering);
    }

    private void add(Parsed parsed) {
        var person = new Person(parsed, addresses(parsed, (Patient) parsed.resource()));
        boolean known =
                persons.stream()
                        .anyMatch(other ->
                                other.addresses.stream().anyMatch(person.addresses::contains));
        if (!known) {
            persons.add(person);
        }
    }

    private static Set<String> addresses(Parsed parsed, Patient patient) {
        var addresses = new HashSet<String>();
        var full = Subject.plain(parsed.address());
        if (!full.isEmpty()) {
            addresses.add(full);
            var parts = full.split("/", -1);
            if (parts.length > 1) {
                addresses.add(parts[parts.length - 2] + "/" + parts[parts.length - 1]);
            }
        }
        if (patient.hasIdElement() && patient.getIdElement().hasIdPart()) {
            addresses.add("Patient/" + patient.getIdElement().getIdPart());
        }
        patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasValue())
                .forEach(identifier -> addresses.add(Subject.identifier(identifier)));
        return addresses;
    }

    private void mean(Subject subject) {
        switch (subject) {
            case Subject.Somebody(var address) ->
                    persons.stream()
                            .filter(person -> leads(address, person))
                            .findFirst()
                            .ifPresentOrElse(meant::add, () -> strangers.add(address));
            case Subject.Unstated() -> unstated = true;
            case Subject.Other() -> {
                // Not about a patient; its reader lists it.
            }
        }
    }

    private boolean leads(String address, Person person) {
        if (person.addresses.contains(address)) {
            return true;
        }
        boolean absolute = address.contains("://");
        boolean search = address.startsWith("Patient?");
        // The server of an absolute address may be left out where the entries' own are.
        return (absolute
                        && person.parsed.address().isEmpty()
                        && person.addresses.stream()
                                .anyMatch(known -> address.endsWith("/" + known)))
                || (persons.size() == 1 && (search || person.addresses.isEmpty()));
    }

    private Optional<Patient> one(Gathering gathering) {
        boolean several =
                meant.size() + strangers.size() > 1
                        || (persons.size() > 1 && (unstated || meant.size() != 1))
                        || (!persons.isEmpty() && !strangers.isEmpty());
        if (several) {
            throw new InvalidCaseException(
                    "its resources are about more than one patient. Export one Bundle per"
                            + " patient.");
        }
        var person = meant.isEmpty() ? persons.stream().findFirst() : meant.stream().findFirst();
        persons.stream()
                .filter(other -> !person.equals(Optional.of(other)))
                .forEach(other ->
                        gathering.unused(
                                other.parsed.place(), "no finding in this record is about them"));
        return person.map(Person::patient);
    }
}
