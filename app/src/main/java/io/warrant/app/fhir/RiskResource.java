package io.warrant.app.fhir;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;
import org.hl7.fhir.r4.model.StringType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;

/// The claims as predictions, best first, and last the claim that none of them is right. R4 writes
/// a probability in percent. Whether it is raw or calibrated stands in the method and, for each
/// prediction, in an extension and in words.
///
/// @param dossier what is written
record RiskResource(Dossier dossier) {

    static final String PART = "RiskAssessment";

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final BigDecimal MOST = new BigDecimal("100");

    RiskAssessment resource() {
        var differential = dossier.differential();
        var risk = dossier.named(new RiskAssessment(), PART);
        risk.setStatus(RiskAssessmentStatus.PRELIMINARY);
        risk.setMethod(method());
        risk.setCode(new CodeableConcept().setText("Differential diagnosis"));
        risk.setSubject(dossier.patient());
        dossier.time().ifPresent(risk::setOccurrence);
        risk.setPerformer(dossier.to(SourceResources.DEVICE));
        differential.subject().findings().forEach(finding -> risk.addBasis(dossier.to(finding)));
        differential.arguments().forEach(argument -> risk.addPrediction(prediction(argument)));
        risk.addPrediction(prediction(differential.unlisted()));
        risk.addNote().setText(BasisText.INTENDED_USE);
        return risk;
    }

    /// How sure the first claim is decides what the assessment as a whole is.
    private CodeableConcept method() {
        var arguments = dossier.differential().arguments();
        var qualifier =
                arguments.isEmpty()
                        ? dossier.differential().unlisted().qualifier()
                        : arguments.getFirst().qualifier();
        return Codings.concept(
                        Codings.own("CodeSystem/qualifier"), code(qualifier), code(qualifier))
                .setText(BasisText.worth(qualifier));
    }

    private static String code(Qualifier qualifier) {
        return switch (qualifier) {
            case Qualifier.Raw _ -> "raw";
            case Qualifier.Calibrated _ -> "calibrated";
        };
    }

    private RiskAssessmentPredictionComponent prediction(Argument argument) {
        var prediction = new RiskAssessmentPredictionComponent();
        var qualifier = argument.qualifier();
        prediction.addExtension(Codings.extension("rank"), new IntegerType(argument.rank()));
        prediction.addExtension(Codings.extension("qualifier"), new CodeType(code(qualifier)));
        prediction.addExtension(
                Codings.extension("raw-probability"), percent(qualifier.raw().value()));
        argument.warrants().forEach(warrant -> prediction.addExtension(ground(warrant)));
        prediction.setOutcome(outcome(argument.claim()));
        prediction.setProbability(percent(qualifier.probability().value()));
        prediction.setRationale(rationale(argument));
        return prediction;
    }

    private static CodeableConcept outcome(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(var disease, var label) -> Codings.disease(disease, label);
            case Claim.Unlisted() ->
                    Codings.concept(
                            Codings.own("CodeSystem/claim"), "unlisted", "None of the candidates");
        };
    }

    private static DecimalType percent(double probability) {
        return new DecimalType(
                new BigDecimal(probability)
                        .multiply(MOST)
                        .round(DIGITS)
                        .min(MOST)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /// A ground with its weight, so that the raw probability can be added up again.
    private Extension ground(Warrant warrant) {
        var out = new Extension(Codings.extension("ground"));
        out.addExtension(
                "ground",
                warrant.ground() instanceof Finding finding
                        ? dossier.to(finding)
                        : new StringType(dossier.names().ground(warrant.ground())));
        out.addExtension(
                "log-ratio", new DecimalType(new BigDecimal(warrant.ratio().ln()).round(DIGITS)));
        Sentences.references(warrant)
                .forEach(each -> out.addExtension("citation", new StringType(each)));
        return out;
    }

    private String rationale(Argument argument) {
        var sentences = dossier.sentences();
        var all = new ArrayList<String>();
        all.add(
                argument.qualifier() instanceof Qualifier.Raw
                        ? "Raw probability, known to be overconfident: for ranking only."
                        : "Calibrated probability.");
        argument.warrants().stream().map(sentences::warrant).forEach(all::add);
        argument.rebuttals().stream().map(sentences::rebuttal).forEach(all::add);
        return String.join(" ", all);
    }
}
