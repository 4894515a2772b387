package io.warrant.app.json;

import io.warrant.app.text.BasisText;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Notice;

import java.io.IOException;
import java.util.Collection;

/// What a result was reckoned from and what its reader must know.
record BasisJson(JsonText json) {

    void fields(Basis basis) throws IOException {
        json.text("caseId", basis.caseId());
        json.text("knowledge", basis.knowledge());
        json.text("fingerprint", basis.fingerprint());
        json.objects(
                "sources",
                basis.sources(),
                source -> {
                    json.text("id", source.id());
                    json.text("title", source.title());
                    json.text("version", source.version());
                    json.text("licence", source.licence());
                    json.text("url", source.url());
                    json.text("fingerprint", source.fingerprint());
                });
        json.object(
                "settings",
                () -> {
                    json.text("diseases", CaseJson.word(basis.settings().candidates()));
                    json.text("prior", CaseJson.word(basis.settings().prior()));
                    json.number("coverage", basis.settings().coverage());
                    json.number("confidence", basis.settings().confidence());
                });
        json.whole("candidates", basis.candidates());
    }

    void notices(Collection<Notice> notices) throws IOException {
        json.objects(
                "notices",
                notices,
                notice -> {
                    json.text("kind", camel(notice.kind()));
                    json.text("subject", notice.subject());
                    json.text("text", notice.text());
                });
        json.text("intendedUse", BasisText.INTENDED_USE);
    }

    private static String camel(Notice.Kind kind) {
        return switch (kind) {
            case IGNORED_INPUT -> "ignoredInput";
            case UNKNOWN_TERM -> "unknownTerm";
            case CONTRADICTION -> "contradiction";
            case REPLACED -> "replaced";
            case LIMITED_KNOWLEDGE -> "limitedKnowledge";
        };
    }
}
