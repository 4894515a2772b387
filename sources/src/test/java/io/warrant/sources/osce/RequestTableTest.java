package io.warrant.sources.osce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.consultation.Effort;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.osce.OsceStation.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class RequestTableTest {

    private static final String HEAD = "id\tkind\teffort\tnames\tshows\n";

    private static List<Request> read(String rows) throws IOException {
        return RequestTable.read(
                "requests.tsv",
                new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowHasNamesAndTerms() throws IOException {
        assertThat(read("ecg\ttest\tfunction\tECG; EKG\tHP:0003115;\n"))
                .containsExactly(
                        new Request(
                                "ecg",
                                Kind.TEST,
                                Effort.FUNCTION,
                                List.of("ECG", "EKG"),
                                List.of(TermId.of("HP:0003115"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tscan\thistory\tA\t\n",
                "a\ttest\tmagic\tA\t\n",
                "a\ttest\thistory\t ; \t\n",
                "a\ttest\thistory\tA\tHP 1\n",
                "a\ttest\thistory\tA\t\na\ttest\thistory\tB\t\n"
            })
    void aBrokenRowIsRefusedByItsLine(String rows) {
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("requests.tsv line");
    }

    @Test
    void theProjectsListTakesTheHistoryFirst() {
        var kinds = RequestTable.usual().stream().map(Request::kind).toList();
        assertThat(kinds).isSorted().contains(Kind.HISTORY, Kind.EXAMINATION, Kind.TEST);
    }
}
