package io.warrant.app.json;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.fusion.Fusion;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.io.IOException;
import java.util.Locale;

/// The case and its grounds.
final class CaseJson {

    private final JsonText json;
    private final KnowledgeBase base;

    CaseJson(JsonText json, KnowledgeBase base) {
        this.json = json;
        this.base = base;
    }

    void fields(Case subject) throws IOException {
        json.text("id", subject.id());
        patient(subject.patient());
        json.objects("findings", subject.findings(), this::finding);
        json.texts("publications", subject.publications());
        json.objects(
                "ignored",
                subject.ignored(),
                ignored -> {
                    json.text("field", ignored.field());
                    json.text("reason", ignored.reason());
                });
    }

    void patient(Patient patient) throws IOException {
        json.word("sex", word(patient.sex()));
        age("age", patient.age());
        age("onset", patient.onset());
    }

    /// What an argument rests on, told apart by `kind`.
    void ground(Ground ground) throws IOException {
        switch (ground) {
            case Finding finding -> {
                json.word("kind", "finding");
                finding(finding);
            }
            case Ground.OfSex(var sex) -> {
                json.word("kind", "sex");
                json.word("sex", word(sex));
            }
            case Ground.OfAge(var years) -> {
                json.word("kind", "age");
                age("age", years);
            }
            case Ground.OfOnset(var onset) -> {
                json.word("kind", "onset");
                age("onset", onset);
            }
            case Ground.OfFindings(int observed) -> {
                json.word("kind", "findings");
                json.whole("observed", observed);
            }
            case Ground.OfCriterion(var guideline, var name) -> {
                json.text("kind", "criterion");
                json.text("guideline", guideline);
                json.text("name", name);
            }
        }
    }

    void finding(Finding finding) throws IOException {
        json.word(
                "status",
                switch (finding) {
                    case Finding.Observed _ -> "observed";
                    case Finding.Excluded _ -> "excluded";
                    case Finding.Suspected _ -> "suspected";
                });
        if (finding instanceof Finding.Suspected suspected) {
            json.number("probability", suspected.probability());
        }
        term(finding.term());
        json.object("origin", () -> origin(finding.origin()));
    }

    void term(TermId id) throws IOException {
        int index = base.ontology().resolve(id);
        json.word("term", id.value());
        json.word("label", index < 0 ? id.value() : base.ontology().label(index));
    }

    void origin(Origin origin) throws IOException {
        switch (origin) {
            case Origin.Entry(var place) -> {
                json.word("kind", "entry");
                json.text("place", place);
            }
            case Origin.Typed(var text) -> {
                json.word("kind", "typed");
                json.text("text", text);
            }
            case Origin.Words words -> {
                json.word("kind", "words");
                json.text("document", words.document());
                json.whole("from", words.from());
                json.whole("to", words.to());
                json.text("words", words.words());
            }
            case Origin.Perceived perceived -> {
                json.word("kind", "perceived");
                json.text("document", perceived.document());
                json.text("part", perceived.part());
                json.text("model", perceived.model());
                json.text("because", perceived.because());
                json.number("prior", perceived.prior());
            }
            case Origin.Several(var sources, var fusion) -> {
                json.word("kind", "several");
                json.objects("sources", sources, this::source);
                json.object("fusion", () -> fusion(fusion));
            }
            case Origin.Confirmed confirmed -> {
                json.word("kind", "confirmed");
                json.text("read", confirmed.read());
                json.text("decision", confirmed.decision());
            }
        }
    }

    private void source(Finding.Suspected source) throws IOException {
        json.number("probability", source.probability());
        json.object("origin", () -> origin(source.origin()));
    }

    private void fusion(Fusion fusion) throws IOException {
        json.word("by", "Bayes");
        json.number("prior", fusion.prior());
        json.number("probability", fusion.probability());
        json.number("belief", fusion.belief().present());
        json.number("plausibility", fusion.belief().plausibility());
        json.number("conflict", fusion.conflict());
        json.texts("together", fusion.shared());
    }

    private void age(String name, AgeRange age) throws IOException {
        if (!age.isKnown()) {
            json.nothing(name);
            return;
        }
        json.object(
                name,
                () -> {
                    json.number("fromYears", age.fromYears());
                    json.number("toYears", age.toYears());
                });
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
