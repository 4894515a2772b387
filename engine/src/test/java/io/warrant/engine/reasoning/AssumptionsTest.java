package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.knowledge.Parameter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// `docs/assumptions.md` lists every number of the model that is neither counted nor cited. Run
/// with `-Dwarrant.golden=update` to write it anew.
class AssumptionsTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/assumptions.md");

    private final StringBuilder text = new StringBuilder();

    @Test
    void allAreListed() throws IOException {
        line("# Assumptions");
        line("");
        line("Every number of the model that is neither counted nor cited. Written by a test");
        line(
                "(`AssumptionsTest`): change the code, run `mvn -pl engine test"
                        + " -Dwarrant.golden=update`,");
        line("and look at the difference before you commit it.");
        parameters();
        constants();
        ages();
        prevalences();
        if ("update".equals(System.getProperty("warrant.golden"))) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(text.toString())
                .as("%s; run with -Dwarrant.golden=update if the change is meant", DOCUMENT)
                .isEqualTo(Files.readString(DOCUMENT));
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("They can be set, and a knowledge pack keeps those that it was built with.");
        line("");
        line("| parameter | value | meaning | reason |");
        line("|---|---|---|---|");
        for (var parameter : Parameter.values()) {
            row(
                    "`" + parameter + "`",
                    number(parameter.initial()),
                    parameter.meaning(),
                    parameter.reason());
        }
    }

    private void constants() {
        line("");
        line("## Constants");
        line("");
        line("They can't be set.");
        line("");
        line("| constant | value | meaning | reason |");
        line("|---|---|---|---|");
        row(
                "`Weights.IMAGINED_DISEASES`",
                number(Weights.IMAGINED_DISEASES),
                "diseases imagined to show every finding, when backgrounds are reckoned",
                "no finding is impossible; beside thousands of diseases it hardly counts");
        row(
                "`Weights.MOST_BACKGROUND`",
                number(Weights.MOST_BACKGROUND),
                "highest chance that another patient shows a finding",
                "keeps the ratio of its absence finite");
        row(
                "`Weights.LEAST_ABSENT`",
                number(Weights.LEAST_ABSENT),
                "lowest chance that a patient lacks a finding",
                "keeps logarithms finite; with noise it is never reached");
        row(
                "`SexShares.LEAST`",
                number(SexShares.LEAST),
                "lowest counted share of a sex among a disease's patients",
                "keeps logarithms finite where imagined patients are switched off");
        row(
                "`OnsetAges.MOST_PATIENTS`",
                number(OnsetAges.MOST_PATIENTS),
                "number of patients that a disease's ages of onset count for at most",
                "those who are published are not a sample of all");
        row(
                "`OnsetAges.PATIENTS_PER_CLASS`",
                number(OnsetAges.PATIENTS_PER_CLASS),
                "number of patients that a bare class of onset counts for",
                "a curator's word rests on some patients, nobody says how many");
        row(
                "`OnsetAges.PATIENTS_PER_BAND`",
                number(OnsetAges.PATIENTS_PER_BAND),
                "number of patients that a stated share with an onset is a share of",
                "as BAND_WEIGHT for findings");
        row(
                "`Rebuttals.HALLMARK`",
                number(Rebuttals.HALLMARK),
                "frequency from which a finding is called a hallmark",
                "most patients have it; decides what is named, not what is weighed");
        row(
                "`Rebuttals.CLOSE`",
                number(Rebuttals.CLOSE),
                "ratio up to which another claim is named as a rival",
                "decides what is named, not what is weighed");
        row(
                "`Ranking.EQUAL`",
                number(Ranking.EQUAL),
                "difference of log posteriors below which two diseases share a rank",
                "what adding in another order may change");
        row(
                "`Counterfactuals.ADDITIONS`",
                number(Counterfactuals.ADDITIONS),
                "number of a disease's own findings that are tried as additions",
                "decides what is shown, not what is weighed");
        row(
                "`Counterfactuals.SHOWN`",
                number(Counterfactuals.SHOWN),
                "number of counterfactuals that are shown",
                "decides what is shown, not what is weighed");
        row(
                "`Looking.SEPARATORS`",
                number(Looking.SEPARATORS),
                "number of findings that are named to tell the first two claims apart",
                "decides what is shown, not what is weighed");
        row(
                "`Asking.CLAIMS`",
                number(Asking.CLAIMS),
                "number of first claims that a next finding is to tell apart",
                "decides what is asked, not what is weighed");
        row(
                "`Asking.QUESTIONS`",
                number(Asking.QUESTIONS),
                "number of next findings that are named",
                "decides what is shown, not what is weighed");
        row(
                "`Precedents.WEIGHED`",
                number(Precedents.WEIGHED),
                "number of most similar published patients whose mean likeness weighs",
                "one may be alike by chance; 1 to 5 rank alike");
        row(
                "`Comparing.SHOWN`",
                number(Comparing.SHOWN),
                "number of published patients that are compared at most",
                "decides what is shown, not what is weighed");
        row(
                "`Settings.CONFIDENCE`",
                number(Basis.Settings.CONFIDENCE),
                "probability below which the first claim is not to be relied on",
                "below it, four of five first claims are wrong; `--confidence` sets another");
        row(
                "`Settings.COVERAGE`",
                number(Basis.Settings.COVERAGE),
                "share of cases whose right diagnosis the set of likely claims is to contain",
                "usual in the literature; `--coverage` sets another");
    }

    private void ages() {
        line("");
        line("## Classes of age");
        line("");
        line(
                "A disease's patients are shared out over seven ages of onset, which begin at"
                        + " conception and");
        line("end, in years, at");
        line(
                Arrays.stream(OnsetAges.ENDS)
                                .mapToObj(AssumptionsTest::years)
                                .collect(Collectors.joining(", "))
                        + ".");
        line(
                "The ontology's own classes of onset have these ages (negative: before birth), by"
                        + " the");
        line("definitions of its release 2024-08-13:");
        line("");
        line("| class | from | to |");
        line("|---|---|---|");
        OnsetClasses.all()
                .forEach((id, range) ->
                        row(id.value(), years(range.fromYears()), years(range.toYears())));
    }

    private void prevalences() {
        line("");
        line("## Prevalence");
        line("");
        line(
                "Orphanet states classes; each stands for about its geometric middle. Used only"
                        + " with the");
        line("prior `prevalence`; other classes (`Unknown`) count as not stated.");
        line("");
        line("| class | rate |");
        line("|---|---|");
        PrevalenceClass.RATES.forEach((band, rate) -> row(band, number(rate)));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String number(double value) {
        return value != 0 && value < 1e-3
                ? Double.toString(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String years(double value) {
        return value == Math.rint(value)
                ? number(value)
                : String.format(Locale.ROOT, "%.4f", value);
    }
}
