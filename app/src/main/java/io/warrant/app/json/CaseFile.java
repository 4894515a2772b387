package io.warrant.app.json;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.sources.cases.SuspectedText;
import io.warrant.sources.cases.TypedAges;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A case in Warrant's own format (`docs/case-format.md`), as JSON, so that whatever record it came
/// from can be kept and read again.
public final class CaseFile {

    private static final int MONTHS = 12;
    private static final double DAYS = 365.2425;
    private static final int OLDEST = 150;

    /// The onset classes of HPO, the narrower first.
    private static final List<String> CLASSES =
            List.of(
                    "HP:0011460",
                    "HP:0011461",
                    "HP:0034199",
                    "HP:0034198",
                    "HP:0034197",
                    "HP:0030674",
                    "HP:0003577",
                    "HP:0003623",
                    "HP:0003593",
                    "HP:0011463",
                    "HP:0003621",
                    "HP:0410280",
                    "HP:0025708",
                    "HP:0025709",
                    "HP:0025710",
                    "HP:0011462",
                    "HP:0003596",
                    "HP:0003584",
                    "HP:0003581");

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
            json.texts("observed", terms(subject, Finding.Observed.class));
            json.texts("excluded", terms(subject, Finding.Excluded.class));
            var suspected = suspected(subject);
            if (!suspected.isEmpty()) {
                json.texts("suspected", suspected);
            }
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

    private static List<String> suspected(Case subject) {
        return subject.findings().stream()
                .filter(Finding.Suspected.class::isInstance)
                .flatMap(finding -> SuspectedText.each((Finding.Suspected) finding).stream())
                .toList();
    }

    private static List<String> terms(Case subject, Class<? extends Finding> kind) {
        return subject.findings().stream()
                .filter(kind::isInstance)
                .map(finding -> finding.term().value())
                .distinct()
                .toList();
    }

    private static void age(JsonText json, String name, AgeRange age) throws IOException {
        var text = name.equals("onset") ? onset(age) : words(age, TypedAges::age);
        if (text.isPresent()) {
            json.text(name, text.orElseThrow());
        }
    }

    private static Optional<String> onset(AgeRange age) {
        return CLASSES.stream()
                .filter(id -> TypedAges.onset(id).filter(age::equals).isPresent())
                .findFirst()
                .or(() -> words(age, TypedAges::onset));
    }

    /// An age as the format writes it: exactly where it is a day, a month or some whole years, else
    /// the years that it lies in. What lies before birth in part, or has no end, isn't written.
    private static Optional<String> words(
            AgeRange age, Function<String, Optional<AgeRange>> reader) {
        if (!age.isKnown() || age.fromYears() < 0 || age.toYears() > OLDEST) {
            return Optional.empty();
        }
        long days = Math.round(age.fromYears() * DAYS);
        long months = Math.round(age.fromYears() * MONTHS);
        long first = (long) Math.floor(age.fromYears());
        long last = Math.max(first, (long) Math.ceil(age.toYears()) - 1);
        var years = first == last ? first + "y" : first + "-" + last + "y";
        return Stream.of(years, months / MONTHS + "y" + months % MONTHS + "m", days + "d")
                .filter(text -> reader.apply(text).filter(read -> isNear(read, age)).isPresent())
                .findFirst()
                .or(() -> Optional.of(years));
    }

    private static boolean isNear(AgeRange one, AgeRange other) {
        return Math.abs(one.fromYears() - other.fromYears()) < 1e-6
                && Math.abs(one.toYears() - other.toYears()) < 1e-6;
    }
}
