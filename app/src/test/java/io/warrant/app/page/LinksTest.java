package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "PMID:12345, https://pubmed.ncbi.nlm.nih.gov/12345/",
        "OMIM:154700, https://omim.org/entry/154700",
        "ORPHA:558, https://www.orpha.net/en/disease/detail/558",
        "MONDO:0007947, https://monarchinitiative.org/MONDO:0007947",
        "HP:0001250, https://hpo.jax.org/browse/term/HP:0001250",
        "https://example.org/toy, https://example.org/toy"
    })
    void leadsToTheCatalogue(String id, String address) {
        assertThat(Links.of(id)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TOY:1",
                "PMID:1/../x",
                "PMID:1\" onclick=\"x",
                "OMIM:PS154700",
                "javascript:alert(1)",
                "https://example.org/a b",
                "https://example.org/\"><script>"
            })
    void leadsNowhereFromWhatIsNoIdentifier(String id) {
        assertThat(Links.of(id)).isEmpty();
    }
}
