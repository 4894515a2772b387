package io.warrant.sources.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

class PackTest {

    @TempDir Path folder;

    @Test
    void whatWasWrittenIsReadBack() {
        var file = folder.resolve("new/toy.pack");
        var written = PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", file);
        var pack = Pack.open(file);
        assertThat(pack.name()).isEqualTo("Toy world");
        assertThat(pack.file()).isEqualTo(file);
        assertThat(pack.fingerprint()).isEqualTo(written).hasSize(64);
        assertThat(pack.base().columns().sections())
                .isEqualTo(ToyWorld.knowledge().columns().sections());
        int disease = pack.base().disease(ToyWorld.LOUDNESS);
        assertThat(pack.base().frequency(pack.base().firstAssociation(disease)))
                .isEqualTo(new Frequency.Counted(17, 20));
    }

    @Test
    void sameKnowledgeGivesSameBytes() throws IOException {
        var first = folder.resolve("first.pack");
        var second = folder.resolve("second.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", first);
        PackWriter.write(Pack.open(first).base().columns(), "Toy world", second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void theFingerprintNamesTheContentNotTheFile() {
        var toy = ToyWorld.knowledge().columns();
        var first = PackWriter.write(toy, "one name", folder.resolve("first.pack"));
        var second = PackWriter.write(toy, "another", folder.resolve("second.pack"));
        assertThat(first).isEqualTo(second).isEqualTo(Fingerprint.of(toy));
        var compiling = ToyWorld.compiler();
        compiling.compiler().add(ToyWorld.RING, ToyWorld.RED_EYE, ToyWorld.unstated("PMID:9"));
        assertThat(Fingerprint.of(compiling.knowledge().columns())).isNotEqualTo(first);
    }

    @Test
    void everySectionIsAligned() throws PackFault {
        var directory = PackDirectory.of("Toy world", ToyWorld.knowledge().columns());
        assertThat(directory.sections()).allMatch(section -> section.offset() % 8 == 0);
        assertThat(directory.fileLength() % 8).isZero();
    }

    @Test
    void replacesAPackThatIsInUseAndLeavesNothingBeside() throws IOException {
        var file = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "old", file);
        var old = Pack.open(file);
        PackWriter.write(ToyWorld.knowledge().columns(), "new", file);
        assertThat(Pack.open(file).name()).isEqualTo("new");
        assertThat(old.base().diseaseLabel(0)).isEqualTo("Ring disease");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void verifyComputesTheFingerprintAnew() {
        var file = folder.resolve("toy.pack");
        var written = PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", file);
        var verified = PackVerify.of(file);
        assertThat(verified.fingerprint()).isEqualTo(written);
        assertThat(verified.sections()).isEqualTo(ToyWorld.knowledge().columns().sections().size());
        assertThat(verified.bytes()).isEqualTo(file.toFile().length());
    }

    /// Somebody who also mends every checksum gets past opening, not past verifying.
    @Test
    void verifyFindsAForgedFingerprint() throws IOException {
        var file = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", file);
        var header = ByteBuffer.wrap(Files.readAllBytes(file), 0, PackHeader.SIZE).slice();
        header.order(ByteOrder.LITTLE_ENDIAN).put(40, (byte) (header.get(40) ^ 1));
        header.putInt(64, PackHeader.checksum(header.duplicate().limit(64)));
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header.array(), 0, PackHeader.SIZE);
        }
        assertThat(Pack.open(file).name()).isEqualTo("Toy world");
        assertThatThrownBy(() -> PackVerify.of(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("warrant knowledge build");
    }

    @Test
    void aPackThatLacksASectionOfKnowledgeIsRefusedByName() {
        var file = folder.resolve("other.pack");
        PackWriter.write(new ColumnsBuilder().ints("a", new int[] {1}).build(), "other", file);
        assertThatThrownBy(() -> Pack.open(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is missing");
    }

    @Test
    void knowsAPackByItsFirstBytes() throws IOException {
        var file = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", file);
        assertThat(Pack.startsAsPack(file)).isTrue();
        assertThat(Pack.startsAsPack(Files.writeString(folder.resolve("a.txt"), "x"))).isFalse();
        assertThat(Pack.startsAsPack(folder)).isFalse();
    }

    @Test
    void saysWhereAPackCannotBeWritten() throws IOException {
        var blocked = Files.writeString(folder.resolve("file"), "").resolve("toy.pack");
        var columns = ToyWorld.knowledge().columns();
        assertThatThrownBy(() -> PackWriter.write(columns, "Toy world", blocked))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(blocked.toString());
        assertThatThrownBy(() -> PackWriter.write(columns, "Toy world", folder))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is a folder");
    }
}
