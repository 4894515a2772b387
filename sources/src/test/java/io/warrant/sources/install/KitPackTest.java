package io.warrant.sources.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class KitPackTest {

    @TempDir Path folder;
    private final ToyBuilding building = new ToyBuilding();
    private KnowledgeCache cache = new KnowledgeCache(Path.of(""));
    private Path kit = Path.of("");

    @BeforeEach
    void make() throws IOException {
        cache = new KnowledgeCache(folder.resolve("cache"));
        kit = Files.createDirectories(folder.resolve("kit"));
        Files.writeString(kit.resolve("hp.json"), "{}");
        Files.writeString(kit.resolve("phenotype.hpoa"), "rows");
    }

    @Test
    void isBuiltOnceForTheSameFiles() {
        var first = open();
        var second = open();
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(building.builds).hasValue(1);
    }

    @Test
    void isBuiltAgainWhenSizeTimeNameOrRecipeChange() throws IOException {
        open();
        Files.writeString(kit.resolve("phenotype.hpoa"), "more rows");
        open();
        assertThat(building.builds).hasValue(2);
        Files.setLastModifiedTime(kit.resolve("hp.json"), FileTime.fromMillis(1_000_000));
        open();
        assertThat(building.builds).hasValue(3);
        Files.move(kit.resolve("phenotype.hpoa"), kit.resolve("newer.hpoa"));
        open();
        assertThat(building.builds).hasValue(4);
        building.recipe = "toy 2";
        open();
        assertThat(building.builds).hasValue(5);
        assertThat(packs()).isEqualTo(1);
    }

    @Test
    void whatBuildingDoesNotReadDoesNotCount() throws IOException {
        open();
        Files.writeString(kit.resolve("README.md"), "other");
        open();
        assertThat(building.builds).hasValue(1);
    }

    @Test
    void twoKitsKeepAPackEach() throws IOException {
        open();
        var other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.hpoa"), "rows");
        KitPack.open(other, cache, building, Progress.SILENT);
        open();
        assertThat(building.builds).hasValue(2);
        assertThat(packs()).isEqualTo(2);
    }

    @Test
    void aDamagedPackInTheCacheIsBuiltAgain() throws IOException {
        var file = open().file();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        open();
        assertThat(building.builds).hasValue(2);
        assertThat(Pack.open(file).name()).isEqualTo("Built from a folder of sources");
    }

    @Test
    void severalThatNeedItAtOnceBuildItOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Pack> task = this::open;
            var packs = threads.invokeAll(java.util.Collections.nCopies(4, task));
            for (var pack : packs) {
                assertThat(pack.get().file()).isEqualTo(packs.getFirst().get().file());
            }
        }
        assertThat(building.builds).hasValue(1);
    }

    @Test
    void aFailedBuildLeavesNothingBehind() throws IOException {
        building.broken = true;
        assertThatThrownBy(this::open)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("broken");
        assertThat(packs()).isZero();
    }

    @Test
    void aFolderWithoutKnowledgeIsRefused() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> KitPack.open(empty, cache, building, Progress.SILENT))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(empty.toString());
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaid() throws IOException {
        var blocked = new KnowledgeCache(Files.writeString(folder.resolve("file"), "x"));
        assertThatThrownBy(() -> KitPack.open(kit, blocked, building, Progress.SILENT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("XDG_CACHE_HOME");
    }

    private Pack open() {
        return KitPack.open(kit, cache, building, Progress.SILENT);
    }

    private long packs() throws IOException {
        return Folders.files(cache.folder()).stream()
                .filter(file -> file.toString().endsWith(".pack"))
                .count();
    }
}
