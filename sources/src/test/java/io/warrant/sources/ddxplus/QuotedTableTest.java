package io.warrant.sources.ddxplus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

class QuotedTableTest {

    private static QuotedTable table(String text) {
        return new QuotedTable(new BufferedReader(new StringReader(text)));
    }

    @Test
    void cellsInQuotesHoldCommasQuotesAndLines() throws IOException {
        var table = table("a,\"b,\"\"c\"\"\nd\",e\r\n\nf,,g");
        assertThat(table.next()).contains(List.of("a", "b,\"c\"\nd", "e"));
        assertThat(table.line()).isEqualTo(1);
        assertThat(table.next()).contains(List.of("f", "", "g"));
        assertThat(table.line()).isEqualTo(4);
        assertThat(table.next()).isEmpty();
    }
}
