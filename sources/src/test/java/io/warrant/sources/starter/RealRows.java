package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.kit.DataKit;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The data kit's files as plain rows, read without the program's own readers so that a mistake of
/// theirs can't hide one of the starter pack.
final class RealRows {

    static final String HPO = "knowledge/hpo/hp.v2024-08-13.json.gz";
    static final String HPOA = "knowledge/hpo/phenotype.v2023-01-27.hpoa.gz";
    static final String ORPHANET = "knowledge/orphanet/orphapacket-2025-12-09.tar.gz";
    static final String MONDO = "knowledge/mondo/mondo_exactmatch_%s.sssom.tsv.gz";

    private RealRows() {}

    static List<String[]> hpoa() throws IOException {
        return rows(DataKit.require(HPOA));
    }

    static List<String[]> mondo(String catalogue) throws IOException {
        return rows(DataKit.require(MONDO.formatted(catalogue)));
    }

    /// Orphanet's tables by file name, without their headers.
    static SortedMap<String, List<String[]>> orphanet() throws IOException {
        var tables = new TreeMap<String, List<String[]>>();
        try (var tar =
                new TarArchiveInputStream(
                        InputFile.open(DataKit.require(ORPHANET), Limits.KNOWLEDGE))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                var text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                tables.put(name, text.lines().skip(1).map(RealRows::split).toList());
            }
        }
        return tables;
    }

    /// The nodes of HPO's live terms by id, and its is-a edges from child to parent.
    static JsonNode hpo() throws IOException {
        try (var in = InputFile.open(DataKit.require(HPO), Limits.KNOWLEDGE)) {
            return new ObjectMapper().readTree(in).path("graphs").path(0);
        }
    }

    /// The rows of a table of the starter pack itself.
    static List<Table.Row> packRows(String name) {
        var header =
                new String(StarterTables.resource(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .findFirst()
                        .orElseThrow();
        return StarterTables.embedded().table(name, split(header)).rows();
    }

    /// Some cells of a row, in the form in which they are looked up.
    static String cells(Table.Row row, String... columns) {
        return Stream.of(columns).map(row::text).collect(Collectors.joining("\t"));
    }

    static List<String[]> table(Map<String, List<String[]>> orphanet, String name) {
        return orphanet.getOrDefault(name, List.of());
    }

    /// Orphanet's own names of its disorders.
    static Map<String, String> labels(Map<String, List<String[]>> orphanet) {
        return table(orphanet, "orpha_disorder.tsv").stream()
                .collect(Collectors.toMap(row -> "ORPHA:" + row[0], row -> row[1]));
    }

    /// Fails, naming the row, unless it is among those known. (AssertJ's own `contains` walks
    /// through all of them.)
    static void assertKnown(Set<String> known, String row) {
        assertThat(known.contains(row)).as(row).isTrue();
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (var in = InputFile.open(file, Limits.KNOWLEDGE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RealRows::split)
                    .toList();
        }
    }

    private static String[] split(String line) {
        return line.split("\t", -1);
    }
}
