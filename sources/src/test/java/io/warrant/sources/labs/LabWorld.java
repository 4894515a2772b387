package io.warrant.sources.labs;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Mention;
import io.warrant.sources.releases.ReleaseFile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few tests and terms, written by hand in the form of the published tables.
final class LabWorld {

    static final Patient ADULT = new Patient(Sex.FEMALE, AgeRange.of(40), AgeRange.UNKNOWN);
    static final Patient CHILD = new Patient(Sex.FEMALE, AgeRange.of(7), AgeRange.UNKNOWN);

    static final Ontology ONTOLOGY = ontology();
    static final LabRelease TERMS =
            LabTermsReader.read(
                    file(
                            "loinc2hpo-annotations.tsv",
                            """
                            loincId|loincScale|outcome|hpoTermId|supplementalTermId|curation|comment
                            718-7|Qn|L|HP:0000010|.|.|.
                            718-7|Qn|N|HP:0000012|.|.|.
                            718-7|Qn|H|HP:0000099|.|.|.
                            2951-2|Qn|L|HP:0000020|.|.|.
                            2951-2|Qn|N|HP:0000022|.|.|.
                            2951-2|Qn|H|HP:0000021|.|.|.
                            2157-6|Qn|H|HP:0000031|.|.|.
                            2157-6|Qn|N|HP:0000031|.|.|.
                            2160-0|Qn|H|HP:0000041|.|.|.
                            8480-6|Qn|H|HP:0000051|.|.|.
                            8480-6|Qn|L|HP:0000050|.|.|.
                            8462-4|Qn|H|HP:0000053|.|.|.
                            8310-5|Qn|H|HP:0000061|.|.|.
                            8310-5|Qn|L|HP:0000060|.|.|.
                            20454-5|Ord|POS|HP:0000071|.|.|.
                            20454-5|Ord|NEG|HP:0000071|.|.|.
                            5778-6|Nom|SNOMEDCT:449051000124102|HP:0000071|.|.|.
                            1825-9|Qn|L|HP:0000080|.|.|.
                            1825-9|Qn|H|HP:0000080|.|.|.
                            2000-1|Qn|L|HP:0000098|.|.|.
                            3016-3|Qn|H|HP:0000091|.|.|.
                            2744-1|Qn|L|HP:0000095|.|.|.
                            """));
    static final LabRelease RANGES =
            LabRangesReader.read(
                    file(
                            "lhncbc_lab_ranges.tsv",
                            """
                            LOINC_MERGED|LONG_COMMON_NAME_LOINC|units_normRange|norm_range|norm_low|norm_high|Molecular_weight|UCUM_EX
                            |no code|mg/dL|1 - 2|1|2||mg/dL
                            718-7|Hemoglobin [Mass/volume] in Blood|g/dL|12.0-16.0|12|16|64458|g/dL
                            2951-2|Sodium [Moles/volume] in Serum or Plasma|mmol/L|136 - 145|136|145||mmol/L
                            2157-6|Creatine kinase [Enzymatic activity/volume] in Serum or Plasma|units/L|30 - 170|30|170||U/L
                            2160-0|Creatinine [Mass/volume] in Serum or Plasma|mg/dL|0.4 - 1.5|0.4|1.5|113.1179|mg/dL
                            8480-6|Systolic blood pressure|mm Hg|90 - 130|90|130||mm[Hg]
                            8462-4|Diastolic blood pressure|mm Hg|60 - 85|60|85||mm[Hg]
                            8310-5|Body temperature|F|97.8 - 99|97.8|99||[degF]
                            3016-3|Thyrotropin [Units/volume] in Serum or Plasma|mU/L|0.4 - 4.2|0.4|4.2|30000|{mcU}/ml
                            2744-1|pH of Arterial blood|NULL|7.35 - 7.45|7.35|7.45||[pH]
                            2345-7|Glucose [Mass/volume] in Serum or Plasma|mg/dL|70 -140|70|115|180.156|mg/dL
                            16362-6|Ammonia [Moles/volume] in Plasma|mcg/dL|0 - 65|0|65|17.0305|umol/L
                            2513-0|Ketones [Presence] in Serum or Plasma|+|0 - 0|0|0||
                            14196-0|Reticulocytes [#/volume] in Blood|1*3/uL|0.60-2.71|0.6|2.71||10*3/uL
                            1975-2|Bilirubin.total [Mass/volume] in Serum or Plasma|mg/dL|0.2 - 1.2|0.2|1.2|584.6621|mg/dL
                            """));
    static final LabTests TESTS = tests();
    static final LabReader READER = LabReader.of(TESTS, ONTOLOGY);
    static final LabValues VALUES = LabValues.of(TESTS);

    private LabWorld() {}

    static ReleaseFile file(String name, String rows) {
        var bytes = rows.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        return ReleaseFile.of(name, bytes);
    }

    private static LabTests tests() {
        var compiler = new LabCompiler(ONTOLOGY);
        compiler.add(TERMS);
        compiler.add(RANGES);
        return LabTests.of(compiler.tests().columns());
    }

    private static Ontology ontology() {
        var terms = new ArrayList<Term>();
        var root = TermId.of("HP:0000118");
        terms.add(new Term(root, "Phenotypic abnormality", "", List.of(), List.of()));
        for (int at = 10; at < 98; at++) {
            var id = TermId.of("HP:%07d".formatted(at));
            terms.add(new Term(id, "Term " + at, "", List.of(), List.of(root)));
        }
        var retired =
                new Retired(
                        TermId.of("HP:0000099"),
                        "obsolete Term",
                        List.of(TermId.of("HP:0000011")),
                        true);
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("labs-1", terms, List.of(retired), out);
        return Ontology.of(out.build());
    }

    /// A value of a test by its code.
    static Measurement measured(String loinc, String number, String unit) {
        return new Measurement(
                Optional.of(loinc),
                "",
                Value.Quantity.of(new BigDecimal(number), unit),
                Optional.empty(),
                Optional.empty(),
                new Origin.Entry("entry[0]"));
    }

    static Measurement with(Measurement one, ReferenceRange range) {
        return new Measurement(
                one.loinc(), one.name(), one.value(), Optional.of(range), one.flag(), one.origin());
    }

    static Measurement with(Measurement one, Flag flag) {
        return new Measurement(
                one.loinc(), one.name(), one.value(), one.given(), Optional.of(flag), one.origin());
    }

    static ReferenceRange range(String low, String high, String unit) {
        return new ReferenceRange(
                Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)), unit);
    }

    /// What an adult's value says: `observed HP:…: cue`, or the reason why nothing.
    static List<String> said(Measurement measurement) {
        return said(measurement, ADULT);
    }

    static List<String> said(Measurement measurement, Patient patient) {
        return switch (VALUES.interpret(measurement, patient)) {
            case Outcome.Understood(var mentions) ->
                    mentions.stream().map(LabWorld::words).toList();
            case Outcome.NotUnderstood(var ignored) ->
                    List.of(ignored.field() + ": " + ignored.reason());
        };
    }

    /// The terms of a note, `+10` for those observed and `-10` for those excluded.
    static List<String> signed(String text) {
        return READER.read(text, ADULT).mentions().stream()
                .map(mention ->
                        sign(mention) + Integer.parseInt(mention.term().value().substring(3)))
                .toList();
    }

    /// What was not understood of a note.
    static List<String> open(String text) {
        return READER.read(text, ADULT).notUnderstood().stream()
                .map(ignored -> ignored.field() + ": " + ignored.reason())
                .toList();
    }

    private static String words(Mention mention) {
        var cue = mention.cue().orElseThrow().words();
        return sign(mention) + mention.term() + " " + mention.confidence() + " " + cue;
    }

    private static String sign(Mention mention) {
        return switch (mention.status()) {
            case OBSERVED -> "+";
            case EXCLUDED -> "-";
            case UNCERTAIN, FAMILY, HISTORICAL, HYPOTHETICAL -> "?";
        };
    }
}
