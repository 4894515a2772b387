package io.warrant.sources.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

import org.hl7.fhir.r4.model.Resource;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Parses one resource at a time with HAPI, so that a fault in one leaves the others whole. A field
/// that can't be read is left out and listed; where it could have turned the meaning of the
/// resource round, the resource isn't used. Nothing is validated against profiles and no reference
/// is followed, so nothing is fetched.
final class ResourceParser {

    /// The types that are read; the others are counted.
    static final Set<String> TYPES =
            Set.of(
                    "Patient",
                    "Encounter",
                    "Condition",
                    "Observation",
                    "FamilyMemberHistory",
                    "AllergyIntolerance",
                    "MedicationStatement",
                    "MedicationRequest",
                    "DiagnosticReport",
                    "DocumentReference");

    /// Types whose single fields stand for themselves.
    private static final Set<String> LENIENT = Set.of("Patient", "Encounter", "DocumentReference");

    /// Fields that don't change what a resource says of the patient.
    private static final Set<String> HARMLESS =
            Set.of(
                    "id",
                    "meta",
                    "language",
                    "identifier",
                    "issued",
                    "recordedDate",
                    "data",
                    "url",
                    "onsetDateTime",
                    "onsetAge",
                    "onsetPeriod",
                    "abatementDateTime",
                    "authoredOn",
                    "effectiveDateTime",
                    "effectiveInstant",
                    "date",
                    "start",
                    "end",
                    "creation",
                    "time",
                    "lastUpdated",
                    "effectiveString");

    /// Made only when a FHIR record is read: it takes most of a second.
    private static final class Context {

        static final FhirContext R4 = make();

        private static FhirContext make() {
            var context = FhirContext.forR4();
            context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
            return context;
        }
    }

    /// The fields of one resource that HAPI could not read.
    private static final class Faults extends ErrorHandlerAdapter {

        private final Set<String> fields = new TreeSet<>();

        @Override
        public void invalidValue(IParseLocation location, String value, String error) {
            fields.add(name(location));
        }

        @Override
        public void incorrectJsonType(
                IParseLocation location,
                String element,
                ValueType expected,
                ScalarType expectedScalar,
                ValueType found,
                ScalarType foundScalar) {
            fields.add(element);
        }

        @Override
        public void unknownElement(IParseLocation location, String element) {
            fields.add(element);
        }

        @Override
        public void unexpectedRepeatingElement(IParseLocation location, String element) {
            fields.add(element);
        }

        private static String name(IParseLocation location) {
            var name = location.getParentElementName();
            return name == null ? "?" : name;
        }
    }

    private final Gathering gathering;

    ResourceParser(Gathering gathering) {
        this.gathering = gathering;
    }

    /// The resource, or empty where it can't be used; then it is listed.
    Optional<Parsed> parse(Item item) {
        // The narrative repeats the fields in HTML; the contained resources are items of their own.
        item.tree().remove("text");
        item.tree().remove("contained");
        var faults = new Faults();
        var parser = Context.R4.newJsonParser();
        parser.setParserErrorHandler(faults);
        Resource resource;
        try {
            resource = (Resource) parser.parseResource(item.tree().toString());
        } catch (DataFormatException | IllegalArgumentException | ClassCastException e) {
            // HAPI's message quotes the record.
            gathering.notUnderstood(item.place(), "it can't be read as " + item.type() + " of R4");
            return Optional.empty();
        }
        return isUsable(item, faults)
                ? Optional.of(new Parsed(item.place(), item.address(), resource))
                : Optional.empty();
    }

    private boolean isUsable(Item item, Faults faults) {
        if (item.tree().has("modifierExtension") || item.tree().has("implicitRules")) {
            gathering.notUnderstood(
                    item.place(),
                    "an extension that Warrant doesn't know changes its meaning"
                            + " (modifierExtension or implicitRules)");
            return false;
        }
        if (faults.fields.isEmpty()) {
            return true;
        }
        var names = Quote.of(String.join(", ", faults.fields));
        if (LENIENT.contains(item.type()) || HARMLESS.containsAll(faults.fields)) {
            gathering.unused(
                    item.place(), "fields that can't be read as R4 are left out: " + names);
            return true;
        }
        gathering.notUnderstood(
                item.place(),
                "it has fields that can't be read as " + item.type() + " of R4: " + names);
        return false;
    }
}
