package io.warrant.app.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

import java.util.List;

/// FHIR's own validator, with the definitions and codes of R4. Codes of systems that it doesn't
/// have, such as OMIM's, give a warning.
public final class Validity {

    private static final FhirValidator VALIDATOR = validator();

    private Validity() {}

    private static FhirValidator validator() {
        var context = FhirContext.forR4Cached();
        var chain =
                new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context),
                        new InMemoryTerminologyServerValidationSupport(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /// What the validator calls an error, with its place.
    public static List<String> errors(String json) {
        return messages(json).stream()
                .filter(each ->
                        each.getSeverity() == ResultSeverityEnum.ERROR
                                || each.getSeverity() == ResultSeverityEnum.FATAL)
                .map(each -> each.getLocationString() + ": " + each.getMessage())
                .toList();
    }

    static List<SingleValidationMessage> messages(String json) {
        return VALIDATOR.validateWithResult(json).getMessages();
    }
}
