package io.warrant.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Statement;
import io.warrant.sources.releases.Annotation;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class HpoaReaderTest {

    private static final String OLD_HEADER =
            """
            #description: HPO annotations for rare diseases
            #date: 2023-01-27
            #DatabaseID\tDiseaseName\tQualifier\tHPO_ID\tReference\tEvidence\tOnset\tFrequency\tSex\t\
            Modifier\tAspect\tBiocuration
            """;
    private static final String NEW_HEADER =
            """
            #description: "HPO annotations for rare diseases [8181: OMIM]"
            #version: 2025-05-06
            #tracker: https://example.org
            #hpo-version: http://example.org/hp/releases/2025-05-01/hp.json
            database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\t\
            modifier\taspect\tbiocuration
            """;

    private static Release read(String text) {
        return HpoaReader.read(
                ReleaseFile.of("phenotype.hpoa", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(String qualifier, String frequency, String sex) {
        return "OMIM:1\tOne\t"
                + qualifier
                + "\tHP:0000002\tPMID:7;PMID:8\tPCS\tHP:0003577\t"
                + frequency
                + "\t"
                + sex
                + "\tHP:0012825;HP:0012832\tP\tHPO:someone[2020-01-01]\n";
    }

    private static Statement statement(String qualifier, String frequency, String sex) {
        return read(NEW_HEADER + row(qualifier, frequency, sex))
                .annotations()
                .getFirst()
                .statement();
    }

    @Test
    void readsBothStylesOfHeader() {
        var old = read(OLD_HEADER + row("", "7/12", ""));
        var recent = read(NEW_HEADER + row("", "7/12", ""));
        assertThat(old.source().version()).isEqualTo("2023-01-27");
        assertThat(recent.source().version()).isEqualTo("2025-05-06");
        assertThat(recent.annotations()).hasSize(1);
        assertThat(old.annotations().getFirst().term())
                .isEqualTo(recent.annotations().getFirst().term());
        assertThat(old.diseases()).isEqualTo(recent.diseases());
    }

    @Test
    void keepsAllThatTheRowSays() {
        var row = read(OLD_HEADER + row("NOT", "7/12", "Female")).annotations().getFirst();
        assertThat(row).extracting(Annotation::place).asString().isEqualTo("phenotype.hpoa line 4");
        var statement = row.statement();
        assertThat(statement.negated()).isTrue();
        assertThat(statement.frequency()).isEqualTo(new Frequency.Counted(7, 12));
        assertThat(statement.citation())
                .isEqualTo(
                        new Statement.Citation("PMID:7;PMID:8", "PCS", "HPO:someone[2020-01-01]"));
        assertThat(statement.limits())
                .isEqualTo(
                        new Statement.Limits("FEMALE", "HP:0003577", "HP:0012825;HP:0012832", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "45%, 0.45, 0.45",
        "17.5%, 0.175, 0.175",
        "100 %, 1, 1",
        "HP:0040280, 1, 1",
        "HP:0040281, 0.8, 0.99",
        "HP:0040282, 0.3, 0.79",
        "HP:0040283, 0.05, 0.29",
        "HP:0040284, 0.01, 0.04",
        "HP:0040285, 0, 0"
    })
    void readsRanges(String text, double low, double high) {
        assertThat(statement("", text, "").frequency()).isEqualTo(new Frequency.Band(low, high));
    }

    @Test
    void anExcludedFindingIsADenialAndAnUncountedOneUnstated() {
        assertThat(statement("", "HP:0040285", "").negated()).isTrue();
        assertThat(statement("", "", "").frequency()).isEqualTo(new Frequency.Unstated());
        assertThat(statement("", "0/5", "").negated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''  | 7/0        | ''      | frequency '7/0' has no patients
                    ''  | 8/7        | ''      | more patients affected than examined
                    ''  | often      | ''      | neither a count such as 7/12
                    ''  | HP:0040286 | ''      | neither a count such as 7/12
                    ''  | 101%       | ''      | more than all patients
                    not | ''         | ''      | qualifier 'not' is neither NOT nor empty
                    ''  | ''         | unknown | sex 'UNKNOWN' is neither MALE nor FEMALE
                    """)
    void refusesBrokenCellsWithTheirPlace(
            String qualifier, String frequency, String sex, String message) {
        assertThatThrownBy(() -> read(OLD_HEADER + row(qualifier, frequency, sex)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("phenotype.hpoa line 4: ")
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @Test
    void refusesBrokenIdsAndRows() {
        var row = row("", "", "");
        assertThatThrownBy(() -> read(OLD_HEADER + row.replace("OMIM:1", "154700")))
                .hasMessageContaining("line 4: '154700' is not a disease id");
        assertThatThrownBy(() -> read(OLD_HEADER + row.replace("HP:0000002", "MP:0000002")))
                .hasMessageContaining("line 4: 'MP:0000002' is not an HPO id");
        assertThatThrownBy(() -> read(OLD_HEADER + row.replace("HP:0003577", "at birth")))
                .hasMessageContaining("line 4: 'at birth' is not an HPO id");
        assertThatThrownBy(() -> read(OLD_HEADER + row + "OMIM:1\tOne\tNOT\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("line 5: the row has 3 columns, the header 12");
    }

    @Test
    void refusesHeadersThatItDoesNotKnow() {
        assertThatThrownBy(() -> read(NEW_HEADER.replace("\tfrequency", "\thow_often")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("line 5: the header has no column 'frequency'")
                .hasMessageContaining("how_often");
        assertThatThrownBy(() -> read(NEW_HEADER.replace("biocuration", "biocuration\tdoubt")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("unknown column 'doubt'");
        assertThatThrownBy(() -> read("#description: nothing else\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("phenotype.hpoa has no header line");
    }
}
