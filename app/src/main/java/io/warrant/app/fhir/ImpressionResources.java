package io.warrant.app.fhir;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Names;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.ontology.TermId;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.ClinicalImpression.ClinicalImpressionStatus;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to make of the claims: which findings there are and which the first claim leaves
/// unexplained, whether to rely on it, and what to look for next.
///
/// @param dossier what is written
record ImpressionResources(Dossier dossier) {

    static final String IMPRESSION = "ClinicalImpression";
    static final String GUIDANCE = "GuidanceResponse";

    ClinicalImpression impression() {
        var differential = dossier.differential();
        var impression = dossier.named(new ClinicalImpression(), IMPRESSION);
        impression.setStatus(ClinicalImpressionStatus.COMPLETED);
        impression.setDescription("Differential diagnosis by a program, for a professional");
        impression.setSubject(dossier.patient());
        dossier.time().ifPresent(impression::setDateElement);
        impression.setSummary(summary());
        for (var finding : differential.subject().findings()) {
            var item = impression.addFinding().setItemReference(dossier.to(finding));
            unexplained(finding).ifPresent(item::setBasis);
        }
        impression.addPrognosisReference(dossier.to(RiskResource.PART));
        differential
                .outlook()
                .abstention()
                .map(ImpressionResources::words)
                .ifPresent(words -> impression.addNote().setText(words));
        impression.addNote().setText(BasisText.INTENDED_USE);
        return impression;
    }

    private Optional<Argument> first() {
        return dossier.differential().arguments().stream().findFirst();
    }

    private Optional<String> unexplained(Finding finding) {
        return first().filter(argument ->
                        argument.rebuttals().stream()
                                .anyMatch(each ->
                                        each instanceof Rebuttal.Unexplained(var left)
                                                && left.equals(finding)))
                .map(argument ->
                        "Left unexplained by the first claim, "
                                + Names.claim(argument.claim())
                                + ".");
    }

    private String summary() {
        var claim =
                first().map(argument ->
                                "First of "
                                        + Figures.grouped(
                                                dossier.differential().basis().candidates())
                                        + " candidates: "
                                        + Names.claim(argument.claim())
                                        + ".")
                        .orElse("No candidate was found.");
        return dossier.differential().outlook().abstention().isPresent()
                ? "Not enough to tell. " + claim
                : claim;
    }

    private static String words(Outlook.Abstention abstention) {
        return "Abstention: the first claim has a probability of "
                + Figures.percent(abstention.confidence())
                + ", and it should reach "
                + Figures.percent(abstention.least())
                + " before anybody relies on it.";
    }

    GuidanceResponse guidance() {
        var response = dossier.named(new GuidanceResponse(), GUIDANCE);
        var differential = dossier.differential();
        response.setRequestIdentifier(
                new Identifier()
                        .setSystem(Codings.own("sha-256"))
                        .setValue(dossier.inquiry().fingerprint(differential)));
        response.setModule(new CanonicalType(Codings.own("OperationDefinition/differential")));
        var wanted = wanted();
        response.setStatus(
                differential.outlook().abstention().isPresent()
                        ? GuidanceResponseStatus.DATAREQUIRED
                        : wanted.isEmpty()
                                ? GuidanceResponseStatus.SUCCESS
                                : GuidanceResponseStatus.DATAREQUESTED);
        response.setSubject(dossier.patient());
        dossier.time().ifPresent(response::setOccurrenceDateTimeElement);
        response.setPerformer(dossier.to(SourceResources.DEVICE));
        differential.notices().stream().findAny().ifPresent(_ -> addNotices(response));
        wanted.forEach((term, label) -> response.addDataRequirement(requirement(term, label)));
        return response;
    }

    /// What to look for next, best first.
    private Map<TermId, String> wanted() {
        var wanted = new LinkedHashMap<TermId, String>();
        var outlook = dossier.differential().outlook();
        outlook.abstention()
                .map(Outlook.Abstention::questions)
                .orElse(List.of())
                .forEach(question -> wanted.putIfAbsent(question.term(), question.label()));
        outlook.separators()
                .forEach(separator -> wanted.putIfAbsent(separator.term(), separator.label()));
        return wanted;
    }

    private static DataRequirement requirement(TermId term, String label) {
        var requirement = new DataRequirement().setType("Observation");
        requirement
                .addCodeFilter()
                .setPath("code")
                .addCode(Codings.term(term, label).getCodingFirstRep());
        return requirement;
    }

    private void addNotices(GuidanceResponse response) {
        var outcome = new OperationOutcome();
        outcome.setId("notices");
        for (var notice : dossier.differential().notices()) {
            outcome.addIssue()
                    .setSeverity(severity(notice.kind()))
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics(BasisText.notice(notice));
        }
        response.addContained(outcome);
        response.addEvaluationMessage(new Reference("#notices"));
    }

    private static IssueSeverity severity(Notice.Kind kind) {
        return switch (kind) {
            case CONTRADICTION, UNKNOWN_TERM -> IssueSeverity.WARNING;
            case IGNORED_INPUT, REPLACED, COMBINED, WEIGHED, LIMITED_KNOWLEDGE ->
                    IssueSeverity.INFORMATION;
        };
    }
}
