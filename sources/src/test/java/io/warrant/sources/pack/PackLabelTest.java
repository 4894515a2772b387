package io.warrant.sources.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PackLabelTest {

    @TempDir Path folder;

    @Test
    void saysWhatTheWholePackSays() {
        var file = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", file);
        var pack = Pack.open(file);
        assertThat(PackLabel.of(file))
                .isEqualTo(new PackLabel("toy", pack.fingerprint(), pack.base().sources()));
    }

    @Test
    void refusesWhatIsNoPack() throws IOException {
        var file = Files.writeString(folder.resolve("none.pack"), "x".repeat(1000));
        assertThatThrownBy(() -> PackLabel.of(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("none.pack");
    }
}
