package io.warrant.sources.cases;

import java.util.List;

/// The fields of our own case format, as `docs/schema/case.schema.json` lists them.
final class PlainKeys {

    static final String ATTACHMENTS = "attachments";
    static final String MEASURED = "measured";

    static final List<String> ALL =
            List.of(
                    "case",
                    "sex",
                    "age",
                    "onset",
                    "observed",
                    "excluded",
                    "suspected",
                    ATTACHMENTS,
                    MEASURED,
                    "diagnosis",
                    "publication",
                    "consultation");

    static final List<String> FINDINGS = List.of("observed", "excluded", "suspected", ATTACHMENTS);

    private PlainKeys() {}
}
