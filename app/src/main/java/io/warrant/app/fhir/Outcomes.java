package io.warrant.app.fhir;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/// What went wrong, as FHIR says it.
public final class Outcomes {

    private Outcomes() {}

    /// @return an OperationOutcome whose text ends in advice
    public static String of(WarrantException problem) {
        return of(
                switch (problem) {
                    case InvalidCaseException _ -> IssueType.INVALID;
                    case ConfigurationException _ -> IssueType.VALUE;
                    case KnowledgeException _ -> IssueType.EXCEPTION;
                    case UnavailableException _ -> IssueType.TRANSIENT;
                },
                String.valueOf(problem.getMessage()));
    }

    /// For a body of another kind than FHIR in JSON.
    public static String wrongType() {
        return of(
                IssueType.NOTSUPPORTED,
                "The body isn't FHIR in JSON. Send it as application/fhir+json.");
    }

    private static String of(IssueType type, String text) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .setDetails(new CodeableConcept().setText(text));
        return Fhir.text(outcome);
    }
}
