package io.warrant.app.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where on the web an identifier is explained.
public final class Links {

    private record Catalogue(Pattern id, String address) {}

    private static final List<Catalogue> CATALOGUES =
            List.of(
                    catalogue("PMID:(\\d{1,9})", "https://pubmed.ncbi.nlm.nih.gov/%s/"),
                    catalogue("OMIM:(\\d{6})", "https://omim.org/entry/%s"),
                    catalogue("ORPHA:(\\d{1,7})", "https://www.orpha.net/en/disease/detail/%s"),
                    catalogue("(MONDO:\\d{7})", "https://monarchinitiative.org/%s"),
                    catalogue("(HP:\\d{7})", "https://hpo.jax.org/browse/term/%s"),
                    catalogue(
                            "DECIPHER:(\\d{1,5})",
                            "https://www.deciphergenomics.org/syndrome/%s/overview"),
                    catalogue("(https?://[\\w.-]+(?:/[\\w./?=&%#~+:,;-]*)?)", "%s"));

    private Links() {}

    private static Catalogue catalogue(String id, String address) {
        return new Catalogue(Pattern.compile(id), address);
    }

    /// The address, or empty where the text is no identifier of a known catalogue.
    public static Optional<String> of(String reference) {
        for (var catalogue : CATALOGUES) {
            var matcher = catalogue.id().matcher(reference);
            if (matcher.matches()) {
                return Optional.of(catalogue.address().formatted(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /// Writes an identifier, as a link where it leads somewhere.
    static void write(Html html, String reference) {
        write(html, reference, reference);
    }

    /// Writes a text that links to where an identifier or address leads, if it does.
    static void write(Html html, String text, String reference) {
        of(reference)
                .ifPresentOrElse(
                        address -> html.element("a", text, "href", address), () -> html.text(text));
    }
}
