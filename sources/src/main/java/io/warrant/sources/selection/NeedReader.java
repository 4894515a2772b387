package io.warrant.sources.selection;

import io.warrant.engine.codes.CodeSystem;
import io.warrant.engine.codes.Codes;
import io.warrant.engine.guideline.Code;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.NoteReader;
import io.warrant.engine.reading.Status;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Need;
import io.warrant.sources.labs.ValueReader;
import io.warrant.sources.reading.Lexicons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what of a patient an input asks for: by the codes that the model binds it to, else by its
/// label. A label counts as a finding only if all its words that carry meaning name that finding.
/// Not safe for use by several threads.
public final class NeedReader {

    private static final Set<String> AGES =
            Set.of(
                    "age",
                    "age years",
                    "age in years",
                    "patient age",
                    "age of patient",
                    "current age");
    private static final Set<String> SEXES =
            Set.of(
                    "sex",
                    "gender",
                    "biological sex",
                    "patient sex",
                    "patient gender",
                    "sex at birth");
    private static final Pattern OF_BLOOD =
            Pattern.compile("^(?:serum|plasma|blood) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile(
                    " (?:levels?|values?|results?|concentration)$", Pattern.CASE_INSENSITIVE);

    /// What may be an abbreviation of many things.
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\d]{1,5}");

    private final KnowledgeBase knowledge;
    private final ValueReader values;
    private final NoteReader names;
    private final Codes codes;
    private final Map<String, Optional<Aspect>> read = new HashMap<>();

    public NeedReader(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        values = ValueReader.of(LabTests.of(knowledge.columns()));
        names = Lexicons.reader(knowledge, Language.EN);
        codes = Codes.of(knowledge.columns());
    }

    /// @param bound the codes that the instrument itself gives the input
    public Need need(String code, String label, List<Code> bound) {
        for (var one : bound) {
            var aspect = coded(one);
            if (aspect.isPresent()) {
                return new Need(
                        code, label, aspect.orElseThrow(), Optional.empty(), "its code " + one);
            }
        }
        var limits = BoundReader.read(label);
        if (limits.isPresent()) {
            var number = number(limits.orElseThrow().of());
            if (number.isPresent()) {
                return new Need(
                        code,
                        label,
                        number.orElseThrow(),
                        Optional.of(limits.orElseThrow().bound()),
                        "its name and the limit in it");
            }
        }
        return named(label)
                .map(aspect -> new Need(code, label, aspect, Optional.empty(), "its name"))
                .orElseGet(() ->
                        new Need(code, label, new Aspect.Other(key(label)), Optional.empty(), ""));
    }

    private Optional<Aspect> coded(Code code) {
        return switch (code.terminology().toUpperCase(Locale.ROOT)) {
            case "LOINC" -> Optional.of(new Aspect.Measured(List.of(code.value())));
            case "SNOMED CT", "SNOMED-CT" -> sign(CodeSystem.SNOMED_CT, code.value());
            case "ICD10", "ICD-10" -> sign(CodeSystem.ICD_10, code.value());
            default -> Optional.empty();
        };
    }

    private Optional<Aspect> sign(CodeSystem system, String code) {
        var terms = codes.terms(system, code);
        return terms.size() == 1
                ? Optional.of(new Aspect.Sign(terms.getFirst()))
                : Optional.empty();
    }

    private Optional<Aspect> named(String label) {
        return read.computeIfAbsent(label, this::find);
    }

    private Optional<Aspect> find(String label) {
        return number(label)
                .or(() ->
                        SEXES.contains(key(label))
                                ? Optional.of(new Aspect.BodySex())
                                : sign(label));
    }

    /// An age or a measurement.
    private Optional<Aspect> number(String label) {
        var key = key(label);
        if (AGES.contains(key)) {
            return Optional.of(new Aspect.Age());
        }
        for (var name : spellings(plain(label))) {
            var tests = values.meant(name);
            if (!tests.isEmpty()) {
                return Optional.of(
                        new Aspect.Measured(tests.stream().map(LabTest::code).distinct().toList()));
            }
        }
        return Optional.empty();
    }

    /// A name as it stands, without "level" behind it, and without what it is measured in: names
    /// without a fluid are of blood.
    private static List<String> spellings(String name) {
        var all = new ArrayList<String>();
        all.add(name);
        var bare = BEHIND.matcher(name).replaceFirst("");
        all.add(bare);
        all.add(OF_BLOOD.matcher(bare).replaceFirst(""));
        return all;
    }

    /// The one finding that a label names as present, with all its words.
    private Optional<Aspect> sign(String label) {
        var plain = plain(label);
        if (ABBREVIATION.matcher(plain).matches()) {
            return Optional.empty();
        }
        var mentions = names.read(plain, "").mentions();
        if (mentions.size() != 1 || mentions.getFirst().status() != Status.OBSERVED) {
            return Optional.empty();
        }
        var mention = mentions.getFirst();
        var words =
                mention.origin() instanceof io.warrant.engine.clinical.Origin.Words said
                        ? said.words()
                        : "";
        int term = knowledge.ontology().resolve(mention.term());
        boolean whole = Words.of(words).equals(Words.of(plain));
        return whole && term >= 0 && knowledge.isFinding(term)
                ? Optional.of(new Aspect.Sign(mention.term()))
                : Optional.empty();
    }

    /// Without question mark, brackets and the number of a list, such as `C1.`.
    private static String plain(String label) {
        return label.replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[?*:]+\\s*$", "")
                .strip()
                .replaceFirst("^(?:[A-Z]\\d?|\\d{1,2})[.)]\\s+", "");
    }

    static String key(String label) {
        return LabTests.key(plain(label));
    }
}
