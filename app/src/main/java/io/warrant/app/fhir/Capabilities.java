package io.warrant.app.fhir;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/// What the service can do, as FHIR says it: one operation, and nothing else.
public final class Capabilities {

    /// The operation's name in addresses, without `$`.
    public static final String CODE = "differential";

    /// The day on which this interface was defined.
    private static final String DEFINED = "2026-11-21";

    private Capabilities() {}

    /// @param version of the program
    public static String statement(String version) {
        var statement = new CapabilityStatement();
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDateElement(new DateTimeType(DEFINED));
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.getSoftware().setName("Warrant").setVersion(version);
        statement.getImplementation().setDescription("Differential diagnosis of one patient");
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json");
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.setDocumentation(
                "Keeps no resources and fetches none: all that an answer needs is in its request.");
        rest.addOperation().setName(CODE).setDefinition(url());
        return Fhir.text(statement);
    }

    private static String url() {
        return Codings.own("OperationDefinition/" + CODE);
    }

    public static String operation() {
        var operation = new OperationDefinition();
        operation.setId(CODE);
        operation.setUrl(url());
        operation.setName("Differential");
        operation.setTitle("Argued differential diagnosis");
        operation.setStatus(PublicationStatus.ACTIVE);
        operation.setKind(OperationKind.OPERATION);
        operation.setDateElement(new DateTimeType(DEFINED));
        operation.setDescription(
                "Ranks the diseases that may explain one patient's findings. Answers with a Bundle"
                        + " of a RiskAssessment (a prediction for each claim), a"
                        + " ClinicalImpression, a GuidanceResponse and their Provenance.");
        operation.setAffectsState(false);
        operation.setCode(CODE);
        operation.setSystem(true);
        operation.setType(false);
        operation.setInstance(false);
        in(operation, "record", "Bundle", "The patient's resources; only this one is needed.");
        in(operation, "limit", "integer", "How many claims to argue.");
        in(operation, "diseases", "code", "Whose diseases are weighed: omim, orpha or all.");
        in(operation, "prior", "code", "How common they are held to be: uniform or prevalence.");
        in(operation, "coverage", "decimal", "Share of cases that the likely set is to hold.");
        in(operation, "confidence", "decimal", "How likely the first claim must be.");
        in(operation, "at", "instant", "When it is asked; no clock is read.");
        operation
                .addParameter()
                .setName("return")
                .setUse(OperationParameterUse.OUT)
                .setMin(1)
                .setMax("1")
                .setType("Bundle");
        return Fhir.text(operation);
    }

    private static void in(OperationDefinition operation, String name, String type, String text) {
        operation
                .addParameter()
                .setName(name)
                .setUse(OperationParameterUse.IN)
                .setMin(name.equals("record") ? 1 : 0)
                .setMax("1")
                .setDocumentation(text)
                .setType(type);
    }
}
