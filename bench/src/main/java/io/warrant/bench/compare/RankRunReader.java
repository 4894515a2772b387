package io.warrant.bench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.rank.RankJson;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/// Reads what `bench rank --json` wrote.
public final class RankRunReader {

    private static final Limits LIMITS = new Limits(64L << 20, 64L << 20, 1);
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path file;

    private RankRunReader(Path file) {
        this.file = file;
    }

    /// @throws InvalidCaseException if the file can't be read, or isn't such a run
    public static RankRun load(Path file) {
        return new RankRunReader(file).read();
    }

    private RankRun read() {
        var root = tree();
        var schema = root.path("schema").asText("");
        if (!schema.equals(RankJson.SCHEMA)) {
            throw refused(
                    "schema",
                    schema.isEmpty() ? "is missing" : "is '" + shortened(schema) + "'",
                    "with the schema " + RankJson.SCHEMA + ", written");
        }
        var cases = new TreeMap<String, RankRun.Place>();
        var ranks = root.path("ranks");
        if (!ranks.isArray() || ranks.isEmpty()) {
            throw refused("ranks", "names no case", "with ranks, written");
        }
        for (int i = 0; i < ranks.size(); i++) {
            var at = "ranks[" + i + "]";
            var name = text(ranks.get(i), "case", at);
            if (cases.put(name, place(ranks.get(i), at)) != null) {
                throw refused(
                        at + ".case", "names a case for the second time", "as it was written");
            }
        }
        var settings = root.path("settings");
        return new RankRun(
                file.toString(),
                RankRun.circumstances(
                        shortened(settings.path("knowledge").asText("unnamed")),
                        shortened(settings.path("split").asText("unnamed")),
                        settings.path("leaveOutPublication").asBoolean(false)),
                cases);
    }

    private JsonNode tree() {
        try (var in = InputFile.open(file, LIMITS)) {
            var root = MAPPER.readTree(in);
            return root == null ? MAPPER.missingNode() : root;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new InvalidCaseException(
                    file
                            + (place == null
                                    ? ""
                                    : " line "
                                            + place.getLineNr()
                                            + " column "
                                            + place.getColumnNr())
                            + ": this is no JSON. Name a file that `warrant bench rank --json`"
                            + " wrote.",
                    e);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    "Can't read "
                            + file
                            + " ("
                            + e.getClass().getSimpleName()
                            + "). Name a file of at most 64 MB that `warrant bench rank --json`"
                            + " wrote.",
                    e);
        }
    }

    private RankRun.Place place(JsonNode node, String at) {
        int rank = rank(node, at);
        var accepted = node.path("accepted");
        var rates = Rates.of(rank);
        if (accepted.isArray() && !accepted.isEmpty()) {
            rates = rates(accepted, at + ".accepted");
        }
        return new RankRun.Place(
                text(node, "publication", at), text(node, "disease", at), rank, rates);
    }

    private Rates rates(JsonNode accepted, String at) {
        var sums = new double[6];
        for (int i = 0; i < accepted.size(); i++) {
            var place = at + "[" + i + "]";
            var share = accepted.get(i).path("share");
            if (!share.isNumber() || !(share.doubleValue() > 0 && share.doubleValue() <= 1)) {
                throw refused(place + ".share", "is no share", "as it was written");
            }
            var values = Rates.of(rank(accepted.get(i), place)).values();
            for (int k = 0; k < sums.length; k++) {
                sums[k] += share.doubleValue() * values[k];
            }
        }
        return new Rates(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], 1);
    }

    private int rank(JsonNode node, String at) {
        var rank = node.path("rank");
        if (rank.isNull()) {
            return Rates.MISSED;
        }
        if (!rank.canConvertToInt() || !rank.isInt() || rank.intValue() < 1) {
            throw refused(at + ".rank", "is neither null nor a rank from 1", "as it was written");
        }
        return rank.intValue();
    }

    private String text(JsonNode node, String key, String at) {
        var text = node.path(key);
        if (!text.isTextual() || text.textValue().isEmpty()) {
            throw refused(at + "." + key, "is no text", "as it was written");
        }
        return text.textValue();
    }

    private InvalidCaseException refused(String place, String problem, String which) {
        return new InvalidCaseException(
                file
                        + ": "
                        + place
                        + " "
                        + problem
                        + ". Name a file "
                        + which
                        + " by `warrant bench rank --json`.");
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
