package io.warrant.sources.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.sources.install.Release.RemoteFile;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

class OfficialReleasesTest {

    private static final List<RemoteFile> FILES =
            OfficialReleases.ALL.stream().flatMap(release -> release.files().stream()).toList();

    @Test
    void everyAddressIsHttpsAndNamesItsFile() {
        assertThat(FILES)
                .allSatisfy(file -> {
                    assertThat(file.address()).hasScheme("https").hasNoQuery();
                    var name = file.path().substring(file.path().indexOf('/') + 1);
                    assertThat(file.address().getPath()).endsWith("/" + name);
                });
        assertThat(FILES).extracting(RemoteFile::path).doesNotHaveDuplicates();
    }

    @Test
    void everyReleaseSaysItsTermsAndWhomToName() {
        assertThat(OfficialReleases.ALL)
                .allSatisfy(release -> {
                    assertThat(release.licence()).isNotBlank();
                    assertThat(release.attribution()).isNotBlank();
                    assertThat(release.page()).hasScheme("https");
                });
    }

    /// The kit's files came from the same publishers: what is downloaded is recognised if they are.
    @Test
    void theKitsFilesLookAsTheyMust(@TempDir Path folder) throws IOException {
        var knowledge = DataKit.require("knowledge");
        check(knowledge.resolve("hpo/hp.v2024-08-13.json.gz"), Content.OBOGRAPH, folder);
        check(knowledge.resolve("hpo/phenotype.v2023-01-27.hpoa.gz"), Content.HPOA, folder);
        check(knowledge.resolve("mondo/mondo_exactmatch_omim.sssom.tsv.gz"), Content.SSSOM, folder);
        check(knowledge.resolve("maxo/maxo.2024-05-24.json.gz"), Content.OBOGRAPH, folder);
        check(
                knowledge.resolve("maxo/maxo_diagnostic_annotations.tsv.gz"),
                Content.MAXO_DIAGNOSTICS,
                folder);
        Content.MAXO_TREATMENTS.check(knowledge.resolve("maxo/maxo-annotations.tsv"), "kit");
    }

    private static void check(Path packed, Content content, Path folder) throws IOException {
        var file = folder.resolve("unpacked");
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.write(file, in.readAllBytes());
        }
        content.check(file, packed.toString());
    }
}
