package io.warrant.app.json;

import io.warrant.app.text.BasisText;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.knowledge.Source;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// What a result was reckoned from and what its reader must know.
record BasisJson(JsonText json) {

    void fields(Basis basis) throws IOException {
        json.text("caseId", basis.caseId());
        json.text("knowledge", basis.knowledge());
        json.text("fingerprint", basis.fingerprint());
        sources(basis.sources());
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

    /// The releases that knowledge was built from.
    void sources(List<Source> sources) throws IOException {
        json.objects(
                "sources",
                sources,
                source -> {
                    json.text("id", source.id());
                    json.text("title", source.title());
                    json.text("version", source.version());
                    json.text("licence", source.licence());
                    json.text("url", source.url());
                    json.text("fingerprint", source.fingerprint());
                });
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
            case COMBINED -> "combined";
            case WEIGHED -> "weighed";
            case LIMITED_KNOWLEDGE -> "limitedKnowledge";
        };
    }
}
