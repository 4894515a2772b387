package io.warrant.perception.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SheetsTest {

    private static Sheet read(String name, String text) {
        return Sheets.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCsvWithQuotesAndMissingValues() {
        var sheet =
                read(
                        "t.csv",
                        """
                        age,"what, exactly",note
                        61,"he said ""no""\",a

                        ?,yes,NA
                        """);

        assertThat(sheet.columns())
                .extracting(Sheet.Column::name)
                .containsExactly("age", "what, exactly", "note");
        assertThat(sheet.columns().getFirst().kind()).isEqualTo(Sheet.Kind.NUMBER);
        assertThat(sheet.columns().get(1).values()).containsExactly("he said \"no\"", "yes");
        assertThat(sheet.rows().get(0)).containsExactly("61", "he said \"no\"", "a");
        assertThat(sheet.rows().get(1)).containsExactly("", "yes", "");
    }

    @Test
    void readsArffDenseAndSparse() {
        var sheet =
                read(
                        "t.arff",
                        """
                        % a comment
                        @RELATION x
                        @attribute 'chest pain' { no, 'a lot'}
                        @attribute age real
                        @attribute n\tinteger [1,10]
                        @data
                        'a lot', 61 , ?
                        no,\t-1.5e2,3
                        {1 7, 2 4}
                        """);

        assertThat(sheet.columns().getFirst().name()).isEqualTo("chest pain");
        assertThat(sheet.columns().getFirst().values()).containsExactly("no", "a lot");
        assertThat(sheet.rows().get(0)).containsExactly("a lot", "61", "");
        assertThat(sheet.rows().get(1)).containsExactly("no", "-1.5e2", "3");
        assertThat(sheet.rows().get(2)).containsExactly("no", "7", "4");
    }

    @Test
    void tellsTheLineOfWhatIsWrong() {
        fails("t.csv", "a,b\n1,2\n1,2,3\n", "line 3");
        fails("t.csv", "a,b\n\"1,2\n", "quote isn't closed");
        fails("t.csv", "", "is empty");
        fails("t.csv", "1,2\n3,4\n", "only numbers");
        fails("t.arff", "@attribute a real\n@data\nx\n", "line 3: column 'a' holds a value");
        fails("t.arff", "@attribute a {y,n}\n@data\nmaybe\n", "isn't among its 2 values");
        fails("t.arff", "@attribute a {y,n\n@data\n", "closing brace");
        fails("t.arff", "@attribute a real\n@data\n{5 1}\n", "'5' is no index");
        fails("t.arff", "hello\n", "line 1");
        fails("t.arff", "@attribute a real\n@data\n1,2\n", "2 values for 1 attributes");
    }

    private static void fails(String name, String text, String with) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(with);
    }

    @Test
    void readsTheTablesOfTheKit() {
        var folder = DataKit.require("tables");

        assertThat(Sheets.read(folder.resolve("flchain.arff.gz")).rows()).hasSize(7874);
        assertThat(Sheets.read(folder.resolve("support2.csv.gz")).rows()).hasSize(9105);
        assertThat(Sheets.read(folder.resolve("hypothyroid.arff")).columns()).hasSize(30);
    }
}
