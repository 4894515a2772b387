package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Criterion.when;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.BREATHS;
import static io.warrant.engine.calculator.Measures.DIASTOLIC;
import static io.warrant.engine.calculator.Measures.LEUKOCYTES;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.TEMPERATURE;
import static io.warrant.engine.calculator.Measures.UREA_NITROGEN;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.OVER;
import static io.warrant.engine.calculator.Relation.UNDER;

import io.warrant.engine.calculator.Criterion.Band;

import java.util.List;

/// Scores on infections.
final class InfectionScores {

    private static final String CARBON_DIOXIDE = "arterial-carbon-dioxide-pressure";
    private static final String BREATH = "respiratory-rate";

    /// Seven mmol/L of urea, as nitrogen in mg/dL.
    private static final double UREA_LIMIT = 19.6;

    private InfectionScores() {}

    static List<Calculator> all() {
        return List.of(sirs(), curb(), centor(), feverPain());
    }

    private static Calculator sirs() {
        return Draft.score("sirs", "SIRS Criteria")
                .purpose("To see whether an adult has a systemic inflammatory response.")
                .cites(
                        "Bone RC, Balk RA, Cerra FB, et al. Definitions for sepsis and organ"
                                + " failure and guidelines for the use of innovative therapies in"
                                + " sepsis. Chest 1992;101:1644-55. PMID 1303622")
                .sameAs("SIRS_Sepsis_Septic_Shock_Criteria_guideline.v1")
                .wants(
                        TEMPERATURE,
                        PULSE,
                        BREATHS,
                        LEUKOCYTES,
                        amount(CARBON_DIOXIDE, "mm[Hg]", 5, 200).orNothing())
                .counts(
                        bands(TEMPERATURE, 0, new Band(OVER, 38, 1), new Band(UNDER, 36, 1)),
                        bands(PULSE, OVER, 90, 1, 0),
                        when(
                                "respiratory rate over 20 /min or carbon dioxide under 32 mm[Hg]",
                                1,
                                in ->
                                        in.number(BREATH) > 20
                                                || (in.has(CARBON_DIOXIDE)
                                                        && in.number(CARBON_DIOXIDE) < 32)),
                        bands(LEUKOCYTES, 0, new Band(OVER, 12, 1), new Band(UNDER, 4, 1)))
                .example(
                        3,
                        "temperature",
                        38.5,
                        "heart-rate",
                        100,
                        BREATH,
                        18,
                        "white-blood-cell-count",
                        14);
    }

    private static Calculator curb() {
        return Draft.score("curb-65", "CURB-65 Score for Pneumonia Severity")
                .purpose("To judge how severe community-acquired pneumonia is.")
                .cites(
                        "Lim WS, van der Eerden MM, Laing R, et al. Defining community acquired"
                            + " pneumonia severity on presentation to hospital: an international"
                            + " derivation and validation study. Thorax 2003;58:377-82."
                            + " doi:10.1136/thorax.58.5.377")
                .sameAs("CURB-65.v1")
                .wants(AGE, UREA_NITROGEN, BREATHS, SYSTOLIC, DIASTOLIC, sign("confusion"))
                .refuses(Contradiction.PRESSURES)
                .counts(
                        Criterion.sign("confusion", 1),
                        bands(UREA_NITROGEN, OVER, UREA_LIMIT, 1, 0),
                        bands(BREATHS, AT_LEAST, 30, 1, 0),
                        when(
                                "systolic under 90 or diastolic at most 60 mm[Hg]",
                                1,
                                in ->
                                        in.number("systolic-blood-pressure") < 90
                                                || in.number("diastolic-blood-pressure") <= 60),
                        bands(AGE, AT_LEAST, 65, 1, 0))
                .example(
                        3,
                        "age",
                        80,
                        "blood-urea-nitrogen",
                        25,
                        BREATH,
                        32,
                        "systolic-blood-pressure",
                        120,
                        "diastolic-blood-pressure",
                        70);
    }

    private static Calculator centor() {
        return Draft.score("centor", "Centor Score (Modified/McIsaac) for Strep Pharyngitis")
                .purpose("To judge how likely streptococci cause a sore throat.")
                .cites(
                        "Fine AM, Nizet V, Mandl KD. Large-scale validation of the Centor and"
                            + " McIsaac scores to predict group A streptococcal pharyngitis. Arch"
                            + " Intern Med 2012;172:847-52")
                .sameAs("Centor_Criteria.v1")
                .wants(
                        AGE.within(3, 120, "made for people from 3 years on"),
                        TEMPERATURE,
                        sign("tender-cervical-nodes"),
                        sign("cough-absent"),
                        sign("tonsillar-exudate"))
                .counts(bands(AGE, UNDER, 15, 1, 45, 0, -1), bands(TEMPERATURE, OVER, 38, 1, 0))
                .countsSigns(1, "tender-cervical-nodes", "cough-absent", "tonsillar-exudate")
                .example(3, "age", 10, "temperature", 38.6, "cough-absent", "yes");
    }

    private static Calculator feverPain() {
        var signs =
                new String[] {
                    "fever-in-past-24-hours",
                    "no-cough-or-coryza",
                    "onset-within-3-days",
                    "purulent-tonsils",
                    "severe-tonsil-inflammation"
                };
        return Draft.score("feverpain", "FeverPAIN Score for Strep Pharyngitis")
                .purpose("To judge how likely streptococci cause a sore throat.")
                .cites(
                        "Little P, et al. Incidence and clinical variables associated with"
                            + " streptococcal throat infections: a prospective diagnostic cohort"
                            + " study. Br J Gen Pract 2012;62:e787-94")
                .sameAs("FeverPAIN_Strep.v1")
                .wants(List.of(signs).stream().map(Input::sign).toArray(Input[]::new))
                .countsSigns(1, signs)
                .example(2, "fever-in-past-24-hours", "yes", "purulent-tonsils", "yes");
    }
}
