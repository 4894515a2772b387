package io.warrant.sources.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

class KnowledgeLocationTest {

    @TempDir Path folder;
    private Path work = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void make() throws IOException {
        work = Files.createDirectories(folder.resolve("projects/warrant"));
        home = Files.createDirectories(folder.resolve("home"));
    }

    @Test
    void eachPlaceComesBeforeTheNext() throws IOException {
        assertThat(find("", Map.of()))
                .isInstanceOf(KnowledgeLocation.Starter.class)
                .extracting(KnowledgeLocation::reason)
                .asString()
                .contains("warrant knowledge install");

        var kit = folder.resolve("projects/shared/data");
        hpo(kit.resolve("knowledge"));
        assertThat(find("", Map.of()))
                .isInstanceOfSatisfying(
                        KnowledgeLocation.Kit.class,
                        found -> {
                            assertThat(found.folder()).isEqualTo(kit);
                            assertThat(found.reason()).contains("../shared/data");
                        });

        var installed = install(kit);
        assertThat(find("", Map.of()))
                .isInstanceOfSatisfying(
                        KnowledgeLocation.Packed.class,
                        found -> {
                            assertThat(found.file()).isEqualTo(installed);
                            assertThat(found.reason()).contains("installed");
                        });

        var mine = pack("mine.pack");
        var variable = Map.of("WARRANT_KNOWLEDGE", mine.toString());
        assertThat(find("", variable))
                .isEqualTo(new KnowledgeLocation.Packed(mine, "WARRANT_KNOWLEDGE names it."));

        var other = pack("other.pack");
        assertThat(find("other.pack", variable))
                .isEqualTo(new KnowledgeLocation.Packed(other, "--knowledge names it."));
    }

    @Test
    void aFolderThatIsNamedIsAKit() throws IOException {
        hpo(work.resolve("downloads"));
        assertThat(find("downloads", Map.of()))
                .isEqualTo(
                        new KnowledgeLocation.Kit(
                                work.resolve("downloads"), "--knowledge names it."));
    }

    @Test
    void whatTheUserNamesIsNeverPassedOver() throws IOException {
        install(hpo(folder.resolve("projects/shared/data/knowledge")));
        Files.writeString(work.resolve("notes.txt"), "not a pack");
        Files.createDirectories(work.resolve("empty"));
        for (var wrong : new String[] {"none.pack", "notes.txt", "empty"}) {
            assertThatThrownBy(() -> find(wrong, Map.of()))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("--knowledge names")
                    .hasMessageContaining(wrong);
            assertThatThrownBy(() -> find("", Map.of("WARRANT_KNOWLEDGE", wrong)))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("WARRANT_KNOWLEDGE names")
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void anEmptyVariableIsNone() {
        assertThat(find("", Map.of("WARRANT_KNOWLEDGE", "")))
                .isInstanceOf(KnowledgeLocation.Starter.class);
    }

    @Test
    void theCacheIsWhereTheSystemHasIt() {
        var tail = Path.of("warrant", "knowledge");
        assertThat(cache("Linux", Map.of())).isEqualTo(home.resolve(".cache").resolve(tail));
        assertThat(cache("Mac OS X", Map.of()))
                .isEqualTo(home.resolve("Library/Caches").resolve(tail));
        assertThat(cache("Windows 11", Map.of("LOCALAPPDATA", folder.toString())))
                .isEqualTo(folder.resolve(tail));
        assertThat(cache("Windows 11", Map.of()))
                .isEqualTo(home.resolve("AppData/Local").resolve(tail));
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", folder.toString())))
                .isEqualTo(folder.resolve(tail));
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", "relative")))
                .isEqualTo(home.resolve(".cache").resolve(tail));
    }

    private Path cache(String system, Map<String, String> environment) {
        return new Surroundings(environment, work, work, home, system).cache().folder();
    }

    private KnowledgeLocation find(String option, Map<String, String> environment) {
        return KnowledgeLocation.find(
                Optional.of(option).filter(text -> !text.isEmpty()).map(Path::of),
                new Surroundings(environment, work, work, home, "Linux"));
    }

    private Path install(Path from) {
        var cache = new Surroundings(Map.of(), work, work, home, "Linux").cache();
        return new Install(cache, new ToyBuilding(), Progress.SILENT, Clock.systemUTC())
                .run(new Supply.Local(from))
                .pack()
                .file();
    }

    private Path pack(String name) {
        var file = work.resolve(name);
        PackWriter.write(ToyWorld.knowledge().columns(), "Toy world", file);
        return file;
    }

    private static Path hpo(Path knowledge) throws IOException {
        Files.createDirectories(knowledge);
        Files.writeString(knowledge.resolve("phenotype.hpoa"), "database_id\n");
        return knowledge;
    }
}
