package io.warrant.perception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.Rules.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RulesTest {

    @TempDir Path folder;

    @Test
    void outliveTheProgram() {
        var rules =
                Rules.NONE
                        .with(new Rule("a", "first"))
                        .with(new Rule("b", "other"))
                        .with(new Rule("a", "second"));
        rules.write(folder);

        assertThat(Rules.in(folder)).isEqualTo(rules);
        assertThat(rules.concepts()).containsExactly("b", "a");
        rules.lifted("a").lifted("b").write(folder);
        assertThat(Rules.in(folder)).isEqualTo(Rules.NONE);
    }

    /// A rule that can't be read must not be taken for none.
    @Test
    void refusesWhatWasSpoilt() throws IOException {
        for (var spoilt : new String[] {"", "{", "{\"without\": [{\"concept\": \"a\"}]}"}) {
            Files.writeString(folder.resolve("rules.json"), spoilt);
            assertThatThrownBy(() -> Rules.in(folder))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("make the rules again");
        }
    }
}
