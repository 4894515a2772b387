package io.warrant.app.asking;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.cases.TypedAges;
import io.warrant.sources.cases.TypedTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody adds to a record: findings, and who the patient is.
///
/// @param observed findings that the patient has, by id or name
/// @param excluded findings that were looked for and not found, by id or name
/// @param sex replaces the record's
/// @param age replaces the record's
/// @param onset replaces the record's
public record Additions(
        List<String> observed,
        List<String> excluded,
        Optional<Sex> sex,
        Optional<AgeRange> age,
        Optional<AgeRange> onset) {

    public Additions {
        observed = List.copyOf(observed);
        excluded = List.copyOf(excluded);
    }

    public boolean isEmpty() {
        return observed.isEmpty()
                && excluded.isEmpty()
                && sex.isEmpty()
                && age.isEmpty()
                && onset.isEmpty();
    }

    /// @throws InvalidCaseException if a text isn't exactly one term's id or name
    public Case addTo(Case written, KnowledgeBase base) {
        if (isEmpty()) {
            return written;
        }
        var terms = new TypedTerms(base);
        var findings = new ArrayList<>(written.findings());
        observed.forEach(text -> findings.add(terms.observed(text)));
        excluded.forEach(text -> findings.add(terms.excluded(text)));
        return new Case(
                written.id(),
                patient(written.patient()),
                List.<Finding>copyOf(findings),
                written.diagnoses(),
                written.publications(),
                written.ignored());
    }

    private Patient patient(Patient written) {
        return new Patient(
                sex.orElse(written.sex()),
                age.orElse(written.age()),
                onset.orElse(written.onset()));
    }

    /// An age that was typed.
    ///
    /// @param option what it is called where it was typed
    /// @throws InvalidCaseException if it is none
    public static AgeRange age(String text, String option) {
        return isAge(TypedAges.age(text), option);
    }

    /// An age of onset that was typed.
    ///
    /// @param option what it is called where it was typed
    /// @throws InvalidCaseException if it is none
    public static AgeRange onset(String text, String option) {
        return isAge(TypedAges.onset(text), option);
    }

    private static AgeRange isAge(Optional<AgeRange> typed, String option) {
        return typed.orElseThrow(() ->
                new InvalidCaseException(
                        option + " is given what is no age. " + TypedAges.EXAMPLES + "."));
    }
}
