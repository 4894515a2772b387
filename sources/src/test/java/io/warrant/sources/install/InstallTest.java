package io.warrant.sources.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.install.Release.RemoteFile;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class InstallTest {

    private static final Clock DAY =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Patience QUICK =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), 2, Duration.ofMillis(1));
    private static final String ONTOLOGY = "{ \"graphs\" : [ ] }\n";
    private static final String ROWS = "database_id\tdisease_name\nOMIM:1\tx\n";

    @TempDir Path folder;
    private final Site site;
    private final ToyBuilding building = new ToyBuilding();
    private KnowledgeCache cache = new KnowledgeCache(Path.of(""));

    InstallTest() throws IOException {
        site = new Site();
    }

    @BeforeEach
    void serve() {
        cache = new KnowledgeCache(folder.resolve("cache"));
        site.on("/hp.json", Site.file(ONTOLOGY, "\"o1\""));
        site.on("/phenotype.hpoa", Site.file(ROWS, "\"r1\""));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void installsFromTheSites() throws IOException {
        var installed = install();
        assertThat(installed.pack().name()).isEqualTo("Official releases");
        assertThat(cache.installedPack()).contains(installed.pack().file());
        assertThat(installed.sources().all())
                .containsExactly(
                        new Receipt(
                                "hpo/hp.json",
                                site.address("/hp.json").toString(),
                                "\"o1\"",
                                ONTOLOGY.length(),
                                Hashes.of(ONTOLOGY),
                                "2026-11-20"),
                        new Receipt(
                                "hpo/phenotype.hpoa",
                                site.address("/phenotype.hpoa").toString(),
                                "\"r1\"",
                                ROWS.length(),
                                Hashes.of(ROWS),
                                "2026-11-20"));
        assertThat(Install.installed(cache)).contains(installed.sources());
        assertThat(cache.incoming()).doesNotExist();
    }

    @Test
    void fetchesOnlyWhatChanged() throws IOException {
        var first = install();
        site.on("/phenotype.hpoa", Site.file(ROWS + "OMIM:2\ty\n", "\"r2\""));
        var second = install();
        assertThat(second.sources().all().getFirst()).isEqualTo(first.sources().all().getFirst());
        assertThat(second.sources().all().getLast().version()).isEqualTo("\"r2\"");
        assertThat(fingerprints(second.pack())).isNotEqualTo(fingerprints(first.pack()));
        assertThat(sets()).containsExactly("set-2");
        assertThat(cache.currentSet().orElseThrow().resolve("hpo/hp.json")).hasContent(ONTOLOGY);
    }

    @Test
    void whatChangedOnTheDiskIsFetchedAgainThoughTheSiteSaysUnchanged() throws IOException {
        install();
        var spoilt = cache.currentSet().orElseThrow().resolve("hpo/hp.json");
        Files.writeString(spoilt, "{ \"graphs\" : [X] }\n");
        install();
        assertThat(cache.currentSet().orElseThrow().resolve("hpo/hp.json")).hasContent(ONTOLOGY);
    }

    @Test
    void anInterruptedInstallationLeavesTheOldSetAndGoesOnLater() throws IOException {
        var old = install();
        site.on("/hp.json", Site.file(ONTOLOGY + "\n", "\"o2\""));
        site.on("/phenotype.hpoa", Site.status(503));
        assertThatThrownBy(this::install).isInstanceOf(UnavailableException.class);
        unchanged(old);
        site.on("/phenotype.hpoa", Site.file(ROWS, "\"r2\""));
        site.on(
                "/hp.json",
                exchange -> {
                    assertThat(exchange.getRequestHeaders().getFirst("If-None-Match"))
                            .isEqualTo("\"o2\"");
                    Site.status(304).to(exchange);
                });
        assertThat(install().sources().all())
                .extracting(Receipt::version)
                .containsExactly("\"o2\"", "\"r2\"");
    }

    @Test
    void aWebPageOrABrokenFileLeavesTheOldSet() throws IOException {
        var old = install();
        site.on("/phenotype.hpoa", Site.file("<html>log in</html>", "\"r2\""));
        assertThatThrownBy(this::install).isInstanceOf(KnowledgeException.class);
        unchanged(old);
        site.on("/phenotype.hpoa", Site.file(ROWS, "\"r3\""));
        building.broken = true;
        assertThatThrownBy(this::install).hasMessageContaining("broken");
        unchanged(old);
        building.broken = false;
        assertThat(install().sources().all().getLast().version()).isEqualTo("\"r3\"");
    }

    @Test
    void twoInstallationsDoNotCollide() throws IOException {
        cache.create();
        try (var _ = FolderLock.acquire(cache.lockFile(), Duration.ZERO)) {
            assertThatThrownBy(this::install)
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("Another Warrant is at work")
                    .hasMessageContaining(cache.folder().toString());
        }
        assertThat(site.requests).isEmpty();
        install();
    }

    @Test
    void installsFromAFolderAndThenOffline() throws IOException {
        var kit = kit();
        var installed = run(new Supply.Local(kit));
        assertThat(installed.sources().all())
                .extracting(Receipt::path)
                .containsExactly("knowledge/hpo/hp.json", "knowledge/hpo/phenotype.hpoa");
        Folders.delete(kit);
        var again = run(new Supply.Offline());
        assertThat(again.pack().fingerprint()).isEqualTo(installed.pack().fingerprint());
        assertThat(again.sources()).isEqualTo(installed.sources());
        assertThat(site.requests).isEmpty();
    }

    @Test
    void aFolderWithoutKnowledgeIsRefused() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> run(new Supply.Local(empty)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(empty.toString());
        assertThatThrownBy(() -> run(new Supply.Local(folder.resolve("none"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void offlineRefusesAFileThatChanged() throws IOException {
        var old = install();
        var set = cache.currentSet().orElseThrow();
        var file = set.resolve("hpo/phenotype.hpoa");
        var bytes = Files.readAllBytes(file);
        bytes[3] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(Hashes.of(ROWS));
        unchanged(old);
        Files.delete(file);
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file.toString());
        unchanged(old);
    }

    @Test
    void offlineWithNothingInstalledSaysWhatToDo() {
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("Nothing is installed")
                .hasMessageContaining("--from DIR");
    }

    @Test
    void damagedReceiptsAreRefusedWithTheirPlace() throws IOException {
        install();
        var file = cache.currentSet().orElseThrow().resolve(Receipts.FILE);
        Files.writeString(file, "{\n  \"format\": 1,\n  nonsense");
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("line 3");
        Files.writeString(file, "{\"format\": 1, \"files\": [{\"path\": \"../../x\"}]}");
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("leads outside");
        Files.writeString(file, "{\"format\": 2, \"files\": []}");
        assertThatThrownBy(() -> run(new Supply.Offline()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("another format");
    }

    @Test
    void aDamagedInstallationIsSaidAndCanBeInstalledOver() throws IOException {
        install();
        Folders.delete(cache.currentSet().orElseThrow());
        assertThatThrownBy(cache::installedPack)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("warrant knowledge install");
        install();
        assertThat(cache.installedPack()).isPresent();
        Files.writeString(cache.folder().resolve("current"), "../../elsewhere\n");
        assertThatThrownBy(cache::installedPack).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaid() throws IOException {
        var blocked = new KnowledgeCache(Files.writeString(folder.resolve("file"), "x"));
        var install = new Install(blocked, building, Progress.SILENT, DAY);
        assertThatThrownBy(() -> install.run(official()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("XDG_CACHE_HOME");
    }

    private Install.Installed install() {
        return run(official());
    }

    private Install.Installed run(Supply supply) {
        return new Install(cache, building, Progress.SILENT, DAY).run(supply);
    }

    private Supply official() {
        return new Supply.Official(
                List.of(
                        new Release(
                                "toy",
                                "Toy",
                                "none",
                                "Toy.",
                                URI.create("https://example.org"),
                                List.of(
                                        remote("hp.json", Content.OBOGRAPH),
                                        remote("phenotype.hpoa", Content.HPOA)))),
                QUICK);
    }

    private RemoteFile remote(String name, Content content) {
        return new RemoteFile("hpo/" + name, site.address("/" + name), content, 1 << 20);
    }

    private Path kit() throws IOException {
        var kit = folder.resolve("kit");
        var hpo = Files.createDirectories(kit.resolve("knowledge/hpo"));
        Files.writeString(hpo.resolve("hp.json"), ONTOLOGY);
        Files.writeString(hpo.resolve("phenotype.hpoa"), ROWS);
        return kit;
    }

    private void unchanged(Install.Installed old) {
        assertThat(cache.installedPack()).contains(old.pack().file());
        assertThat(Pack.open(old.pack().file()).fingerprint()).isEqualTo(old.pack().fingerprint());
    }

    private static List<String> fingerprints(Pack pack) {
        return pack.base().sources().stream().map(Source::fingerprint).toList();
    }

    private List<String> sets() throws IOException {
        try (var entries = Files.list(cache.folder())) {
            return entries.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.startsWith("set-"))
                    .sorted()
                    .toList();
        }
    }
}
