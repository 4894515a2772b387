package io.warrant.app.json;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A case in Warrant's own format (`docs/case-format.md`), as JSON, so that whatever record it came
/// from can be kept and read again.
public final class CaseFile {

    private static final int MONTHS = 12;

    private CaseFile() {}

    public static String render(Case subject) {
        var json = JsonText.start();
        return json.finish(() -> {
            if (!subject.id().isEmpty()) {
                json.text("case", subject.id());
            }
            json.text("sex", CaseJson.word(subject.patient().sex()));
            age(json, "age", subject.patient().age());
            age(json, "onset", subject.patient().onset());
            json.texts("observed", terms(subject, true));
            json.texts("excluded", terms(subject, false));
            if (!subject.diagnoses().isEmpty()) {
                json.texts(
                        "diagnosis",
                        subject.diagnoses().stream()
                                .map(diagnosis ->
                                        (diagnosis.disease() + " " + diagnosis.label()).strip())
                                .toList());
            }
            if (!subject.publications().isEmpty()) {
                json.texts("publication", subject.publications());
            }
        });
    }

    private static List<String> terms(Case subject, boolean observed) {
        return subject.findings().stream()
                .filter(finding -> finding instanceof Finding.Observed == observed)
                .map(finding -> finding.term().value())
                .distinct()
                .toList();
    }

    private static void age(JsonText json, String name, AgeRange age) throws IOException {
        var text = words(age);
        if (text.isPresent()) {
            json.text(name, text.orElseThrow());
        }
    }

    /// An age as the format writes it: exactly where it is one month or some whole years, else the
    /// years that it lies in. What lies before birth in part, or has no end, isn't written.
    static Optional<String> words(AgeRange age) {
        if (!age.isKnown() || age.fromYears() < 0 || age.toYears() > 150) {
            return Optional.empty();
        }
        double months = age.fromYears() * MONTHS;
        boolean oneMonth =
                Math.abs(months - Math.rint(months)) < 1e-6
                        && Math.abs(age.toYears() * MONTHS - months - 1) < 1e-6;
        if (oneMonth) {
            long whole = Math.round(months);
            return Optional.of(whole / MONTHS + "y" + whole % MONTHS + "m");
        }
        long first = (long) Math.floor(age.fromYears());
        long last = Math.max(first, (long) Math.ceil(age.toYears()) - 1);
        return Optional.of(first == last ? first + "y" : first + "-" + last + "y");
    }
}
