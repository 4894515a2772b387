package io.warrant.sources.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.toy.ToyWorld;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// However a pack is spoilt, it is refused with the file, the place and advice.
class PackCorruptionTest {

    @TempDir Path folder;

    private byte[] whole = {};
    private PackDirectory directory = new PackDirectory("", List.of());

    @BeforeEach
    void write() throws IOException {
        var file = folder.resolve("whole.pack");
        var columns = ToyWorld.knowledge().columns();
        PackWriter.write(columns, "Toy world", file);
        whole = Files.readAllBytes(file);
        directory = PackDirectory.of("Toy world", columns);
    }

    @TestFactory
    Stream<DynamicTest> aFlipInEachSectionIsNamed() {
        return directory.sections().stream()
                .filter(section -> section.length() > 0)
                .flatMap(section ->
                        LongStream.of(
                                        section.offset(),
                                        section.offset() + section.length() / 2,
                                        section.end() - 1)
                                .distinct()
                                .mapToObj(offset ->
                                        DynamicTest.dynamicTest(
                                                section.name() + " at byte " + offset,
                                                () ->
                                                        refused(flip((int) offset, 0x10))
                                                                .hasMessageContaining(
                                                                        "byte " + section.offset())
                                                                .hasMessageContaining(
                                                                        "section '"
                                                                                + section.name()
                                                                                + "'"))));
    }

    @Test
    void aFlipInHeaderAndDirectoryIsRefused() throws IOException {
        long end = directory.sections().getFirst().offset();
        for (int offset = 0; offset < end; offset += offset < PackHeader.SIZE ? 1 : 7) {
            refused(flip(offset, 1 << (offset % 8)));
        }
    }

    @Test
    void aFlipBetweenSectionsIsRefused() throws IOException {
        var padded =
                directory.sections().stream()
                        .filter(section -> section.end() % 8 != 0)
                        .findFirst()
                        .orElseThrow();
        refused(flip((int) padded.end(), 1))
                .hasMessageContaining("byte " + padded.end())
                .hasMessageContaining("between two sections");
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        var lengths = new ArrayList<Integer>();
        for (int length = 0; length < 200; length++) {
            lengths.add(length);
        }
        for (int length = 200; length < whole.length; length += 397) {
            lengths.add(length);
        }
        lengths.add(whole.length - 1);
        for (int length : lengths) {
            refused(Arrays.copyOf(whole, length));
        }
        refused(Arrays.copyOf(whole, whole.length - 8))
                .hasMessageContaining("promises " + whole.length);
    }

    @Test
    void aFileWithSomethingBehindIsRefused() throws IOException {
        refused(Arrays.copyOf(whole, whole.length + 8)).hasMessageContaining("promises");
    }

    @ParameterizedTest(name = "random flips with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomFlipsAreRefused(long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var spoilt = whole.clone();
            int flips = 1 + random.nextInt(4);
            for (int i = 0; i < flips; i++) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 + random.nextInt(255));
            }
            if (!Arrays.equals(spoilt, whole)) {
                refused(spoilt);
            }
        }
    }

    @ParameterizedTest(name = "random bytes with seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void randomBytesAreForeign(long seed) throws IOException {
        var noise = new byte[5000];
        new Random(seed).nextBytes(noise);
        refused(noise).hasMessageContaining("is not a knowledge pack");
    }

    /// Sound checksums around nonsense: what a faulty program would write, or an attacker.
    @ParameterizedTest(name = "nonsense directories with seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void nonsenseDirectoriesWithSoundChecksumsAreRefused(long seed) throws IOException {
        var random = new Random(seed);
        int length = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(24);
        int start = PackHeader.SIZE + Integer.BYTES + "Toy world".length();
        int end = PackHeader.SIZE + length;
        for (int round = 0; round < 40; round++) {
            var spoilt = whole.clone();
            spoilt[start + random.nextInt(end - start)] ^= (byte) (1 + random.nextInt(255));
            refused(mended(spoilt, length));
        }
    }

    @Test
    void anImpossibleDirectoryLengthIsRefused() throws IOException {
        for (int length : new int[] {-1, 0, 3, whole.length, Integer.MAX_VALUE}) {
            var spoilt = whole.clone();
            ByteBuffer.wrap(spoilt).order(ByteOrder.LITTLE_ENDIAN).putInt(24, length);
            int within = Math.clamp(length, 0, whole.length - PackHeader.SIZE);
            refused(mended(spoilt, within)).hasMessageContaining("director");
        }
    }

    @Test
    void anotherVersionIsNamedWithWhatToDo() throws IOException {
        refused(withVersion(2)).hasMessageContaining("format 2").hasMessageContaining("Update");
        refused(withVersion(0)).hasMessageContaining("byte 8");
    }

    @Test
    void foreignEmptyMissingAndFolderAreToldApart() throws IOException {
        refused(
                        "PK\3\4 this is another file, and a long one, to be sure............."
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasMessageContaining("byte");
        refused(new byte[0]).hasMessageContaining("is empty");
        assertThatThrownBy(() -> Pack.open(folder.resolve("none.pack")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("none.pack does not exist");
        assertThatThrownBy(() -> Pack.open(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aFileTooLargeToMapIsRefused() throws IOException {
        var file = folder.resolve("large.pack");
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.write(whole);
            out.setLength(3L << 30); // sparse: takes no room
        }
        assertThatThrownBy(() -> Pack.open(file))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("2 GiB");
    }

    private byte[] flip(int offset, int bits) {
        var spoilt = whole.clone();
        spoilt[offset] ^= (byte) bits;
        return spoilt;
    }

    private byte[] withVersion(int version) {
        var spoilt = whole.clone();
        ByteBuffer.wrap(spoilt).order(ByteOrder.LITTLE_ENDIAN).putInt(8, version);
        return mended(spoilt, ByteBuffer.wrap(spoilt).order(ByteOrder.LITTLE_ENDIAN).getInt(24));
    }

    /// Makes the checksums of directory and header hold again.
    private static byte[] mended(byte[] bytes, int directoryLength) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(28, PackHeader.checksum(file.slice(PackHeader.SIZE, directoryLength)));
        file.putInt(64, PackHeader.checksum(file.slice(0, 64)));
        return bytes;
    }

    private AbstractThrowableAssert<?, ?> refused(byte[] bytes) throws IOException {
        var file = folder.resolve("spoilt.pack");
        Files.write(file, bytes);
        var refusal =
                assertThatThrownBy(() -> Pack.open(file))
                        .isInstanceOf(KnowledgeException.class)
                        .hasMessageContaining(file.toString());
        refusal.satisfies(e -> assertThat(e.getMessage()).endsWith("."));
        return refusal;
    }
}
