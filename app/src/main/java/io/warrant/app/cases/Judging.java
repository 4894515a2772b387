package io.warrant.app.cases;

import io.warrant.app.asking.Weighing;
import io.warrant.app.serve.Records;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Site;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.reading.Language;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;
import io.warrant.ledger.store.Ledger;
import io.warrant.sources.cases.CaseReader;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/// Keeps a person's judgement beside the program's answer to the same record. The answer is
/// reckoned here, not taken from whoever sends the judgement.
///
/// @param program this program and its version
record Judging(Ledger ledger, Site site, String program) {

    Judgement judge(Request request, StoredCase stored) {
        var sent = JudgementReader.of(request.body());
        long version = sent.version(stored.newest().number());
        var judged =
                stored.versions().stream()
                        .filter(each -> each.number() == version)
                        .findFirst()
                        .orElseThrow(() ->
                                new InvalidCaseException(
                                        "The case has no version "
                                                + version
                                                + ". Give one that it has, or none for the"
                                                + " newest."));
        var who = request.caller().name();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var judgement =
                new Judgement(
                        new Occasion(stored.id(), version, now, who, sent.stage()),
                        sent.opinions(),
                        sent.corrections(),
                        sent.why(),
                        answer(request, judged));
        ledger.judgements().add(who, judgement);
        return judgement;
    }

    private Answer answer(Request request, CaseVersion judged) {
        var knowledge = site.knowledge();
        var language = request.choice("language", Language.class).orElse(Language.EN);
        var subject =
                CaseReader.read(
                        new ByteArrayInputStream(judged.body()),
                        "the case",
                        knowledge.base(),
                        language);
        var differential =
                Records.weighing(request, 0)
                        .diagnose(site.reasoner(), subject, Weighing.USUAL_CLAIMS);
        var diseases = new ArrayList<String>();
        for (var argument : differential.arguments()) {
            if (argument.claim() instanceof Claim.Diagnosis(var disease, _)) {
                diseases.add(disease.value());
            }
        }
        return new Answer(diseases, knowledge.fingerprint(), program);
    }
}
