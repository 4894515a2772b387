package io.warrant.sources.orphanet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6542750[PMID]_10330347[PMID]   | PMID:6542750;PMID:10330347
                    [EXPERT]_568179[PMID]          | [EXPERT];PMID:568179
                    ORPHANET_19339254[PMID]        | ORPHANET;PMID:19339254
                    8227395[PMID]_ [EXPERT]        | PMID:8227395;[EXPERT]
                    314984 [PMID]                  | PMID:314984
                    7298353[PMID_3802560[PMID]     | PMID:7298353;PMID:3802560
                    PMID: 30488656 ; 31263216      | PMID:30488656;PMID:31263216
                    ISBN:443075956[OTHER]_14530066[PMID] | ISBN:443075956[OTHER];PMID:14530066
                    12[PMID]_12[PMID]              | PMID:12
                    ORPHANET                       | ORPHANET
                    ''                             | ''
                    """)
    void normalisesPublications(String orphanet, String normalised) {
        assertThat(References.normalise(orphanet)).isEqualTo(normalised);
    }
}
