package io.warrant.sources.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The publications of a case, as `PMID:123`.
final class Publications {

    private static final Pattern PMID =
            Pattern.compile(
                    "(?i)(?:PMID[:_ ]*|https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/"
                            + "|https?://www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/)(\\d{1,9})/?");
    private static final Pattern IN_ID =
            Pattern.compile("(?:^|[^A-Za-z])PMID[_:]?(\\d{1,9})(?!\\d)");

    private Publications() {}

    /// A publication in PubMed, or empty where the text names none.
    static Optional<String> pmid(String text) {
        var match = PMID.matcher(text.strip());
        return match.matches() ? Optional.of("PMID:" + match.group(1)) : Optional.empty();
    }

    /// The publications that a phenopacket refers to, and the one that its id names, as the files
    /// of the Phenopacket Store and of PhEval do. Both, since some refer to the paper of their
    /// collection and name the patient's own only in the id.
    static List<String> of(List<Fields> metaData, String id) {
        Set<String> found = new LinkedHashSet<>();
        for (var data : metaData) {
            for (var reference : data.objects("externalReferences")) {
                pmid(reference.text("id"))
                        .or(() -> pmid(reference.text("reference")))
                        .ifPresent(found::add);
            }
        }
        var match = IN_ID.matcher(id);
        if (match.find()) {
            found.add("PMID:" + match.group(1));
        }
        return new ArrayList<>(found);
    }
}
