package io.warrant.sources.fhir;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells resources of other versions of FHIR by what they say of themselves, by types that R4 lacks
/// and by fields that R4 has otherwise. Reading them as R4 would drop what they say without a word:
/// an older Condition's `"verificationStatus": "refuted"` is no field that R4 knows.
final class ForeignVersion {

    private enum Shape {
        ANY,
        TEXT,
        LIST,
        OBJECT
    }

    /// A field that only another version has, or has in this shape.
    private record Telltale(String type, String field, Shape shape, String version) {

        boolean isIn(JsonNode resource) {
            var value = resource.path(field);
            return switch (shape) {
                case ANY -> !value.isMissingNode();
                case TEXT -> value.isTextual();
                case LIST -> value.isArray();
                case OBJECT -> value.isObject();
            };
        }
    }

    private static final String R5 = "R5";
    private static final String OLDER = "STU3 or older";

    private static final List<Telltale> TELLTALES =
            List.of(
                    new Telltale("Condition", "clinicalStatus", Shape.TEXT, OLDER),
                    new Telltale("Condition", "verificationStatus", Shape.TEXT, OLDER),
                    new Telltale("Condition", "assertedDate", Shape.ANY, OLDER),
                    new Telltale("Condition", "dateRecorded", Shape.ANY, OLDER),
                    new Telltale("Condition", "participant", Shape.ANY, R5),
                    new Telltale("Observation", "interpretation", Shape.OBJECT, OLDER),
                    new Telltale("Observation", "category", Shape.OBJECT, OLDER),
                    new Telltale("Observation", "context", Shape.ANY, OLDER),
                    new Telltale("Observation", "related", Shape.ANY, OLDER),
                    new Telltale("Observation", "comments", Shape.ANY, OLDER),
                    new Telltale("Observation", "triggeredBy", Shape.ANY, R5),
                    new Telltale("Observation", "instantiatesReference", Shape.ANY, R5),
                    new Telltale("Observation", "instantiatesCanonical", Shape.ANY, R5),
                    new Telltale("Observation", "bodyStructure", Shape.ANY, R5),
                    new Telltale("AllergyIntolerance", "clinicalStatus", Shape.TEXT, OLDER),
                    new Telltale("AllergyIntolerance", "verificationStatus", Shape.TEXT, OLDER),
                    new Telltale("AllergyIntolerance", "substance", Shape.ANY, OLDER),
                    new Telltale("AllergyIntolerance", "type", Shape.OBJECT, R5),
                    new Telltale("AllergyIntolerance", "participant", Shape.ANY, R5),
                    new Telltale("DiagnosticReport", "codedDiagnosis", Shape.ANY, OLDER),
                    new Telltale("DiagnosticReport", "supportingInfo", Shape.ANY, R5),
                    new Telltale("DiagnosticReport", "composition", Shape.ANY, R5),
                    new Telltale("DocumentReference", "indexed", Shape.ANY, OLDER),
                    new Telltale("DocumentReference", "created", Shape.ANY, OLDER),
                    new Telltale("DocumentReference", "context", Shape.LIST, R5),
                    new Telltale("DocumentReference", "attester", Shape.ANY, R5),
                    new Telltale("DocumentReference", "modality", Shape.ANY, R5),
                    new Telltale("MedicationStatement", "medication", Shape.OBJECT, R5),
                    new Telltale("MedicationStatement", "taken", Shape.ANY, OLDER),
                    new Telltale("MedicationRequest", "medication", Shape.OBJECT, R5),
                    new Telltale("FamilyMemberHistory", "notDone", Shape.ANY, OLDER),
                    new Telltale("FamilyMemberHistory", "participant", Shape.ANY, R5),
                    new Telltale("Encounter", "class", Shape.LIST, R5),
                    new Telltale("Encounter", "actualPeriod", Shape.ANY, R5),
                    new Telltale("Encounter", "class", Shape.TEXT, OLDER),
                    new Telltale("Patient", "animal", Shape.ANY, OLDER),
                    new Telltale("Bundle", "issues", Shape.ANY, R5));

    private static final Map<String, String> TYPES = types();

    /// FHIR's own definitions and addresses; other profiles have versions of their own.
    private static final Pattern STATED =
            Pattern.compile(
                    "https?://hl7\\.org/fhir/(?:StructureDefinition/[^|]{1,200}\\|([0-9])\\.[0-9.]{1,20}"
                        + "|([0-9])\\.[0-9.]{1,20}/.{0,400}|(DSTU2|STU3|R4B?|R5|R6)/.{0,400})");

    private ForeignVersion() {}

    private static Map<String, String> types() {
        var types = new TreeMap<String, String>();
        Set.of(
                        "MedicationUsage",
                        "ActorDefinition",
                        "ArtifactAssessment",
                        "BiologicallyDerivedProductDispense",
                        "DeviceAssociation",
                        "DeviceDispense",
                        "DeviceUsage",
                        "EncounterHistory",
                        "FormularyItem",
                        "GenomicStudy",
                        "ImagingSelection",
                        "InventoryItem",
                        "InventoryReport",
                        "NutritionIntake",
                        "Permission",
                        "RequestOrchestration",
                        "Requirements",
                        "TestPlan",
                        "Transport")
                .forEach(type -> types.put(type, R5));
        Set.of(
                        "BodySite",
                        "DataElement",
                        "DeviceComponent",
                        "DeviceUseRequest",
                        "DiagnosticOrder",
                        "EligibilityRequest",
                        "EligibilityResponse",
                        "ExpansionProfile",
                        "ImagingManifest",
                        "ImagingObjectSelection",
                        "MedicationOrder",
                        "Order",
                        "OrderResponse",
                        "ProcedureRequest",
                        "ProcessRequest",
                        "ProcessResponse",
                        "ReferralRequest",
                        "Sequence",
                        "ServiceDefinition")
                .forEach(type -> types.put(type, OLDER));
        return types;
    }

    /// @throws InvalidCaseException if the resource is of another version
    static void refuse(Item item) {
        var version =
                stated(item.tree())
                        .or(() -> Optional.ofNullable(TYPES.get(item.type())))
                        .or(() -> byFields(item));
        if (version.isPresent()) {
            throw new InvalidCaseException(
                    (item.place().isEmpty() ? "" : item.place() + ": ")
                            + "this is a resource of FHIR "
                            + version.orElseThrow()
                            + ", but Warrant reads R4, version 4.0.1. Export the record as R4, or"
                            + " convert it.");
        }
    }

    private static Optional<String> byFields(Item item) {
        return TELLTALES.stream()
                .filter(telltale -> telltale.type.equals(item.type()))
                .filter(telltale -> telltale.isIn(item.tree()))
                .map(Telltale::version)
                .findFirst();
    }

    /// The version that the resource or one of its profiles names, where it isn't R4.
    private static Optional<String> stated(JsonNode tree) {
        var own = tree.path("fhirVersion");
        if (own.isTextual()) {
            var text = own.asText();
            return text.isBlank() ? Optional.empty() : release(text.strip().substring(0, 1));
        }
        for (var profile : tree.path("meta").path("profile")) {
            var match = STATED.matcher(profile.asText());
            if (match.matches()) {
                var version = match.group(1) != null ? match.group(1) : match.group(2);
                return version != null ? release(version) : named(match.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String name) {
        return name.startsWith("R4") ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> release(String major) {
        return switch (major) {
            case "4" -> Optional.empty();
            case "5" -> Optional.of(R5);
            case "3" -> Optional.of("STU3");
            case "0", "1" -> Optional.of("DSTU2");
            default -> Optional.of("version " + major);
        };
    }
}
