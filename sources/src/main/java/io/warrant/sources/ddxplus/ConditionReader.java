package io.warrant.sources.ddxplus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Severities;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.ReleaseFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads `release_conditions.json`: the conditions, how severe each is, and which evidences belong
/// to it.
public final class ConditionReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILDEST = 5;
    private static final Pattern ICD10 = Pattern.compile("[A-Z]\\d\\d(\\.\\w{1,4})?");

    private ConditionReader() {}

    /// The conditions of one release, in the file's order.
    public record Conditions(Source source, List<Condition> all) {

        public Conditions {
            all = List.copyOf(all);
        }
    }

    /// @throws KnowledgeException if the file is no such JSON
    public static Conditions read(ReleaseFile file) {
        var root = file.parse(JSON::readTree);
        var all = new ArrayList<Condition>();
        for (var node : root) {
            var name = node.path("cond-name-eng").asText();
            if (name.isBlank() || !node.path("symptoms").isObject()) {
                throw new KnowledgeException(
                        file.name()
                                + ": a condition has no cond-name-eng or no symptoms. Maybe it is"
                                + " another file, or was edited by hand: fetch it again.");
            }
            all.add(
                    new Condition(
                            name,
                            codes(node.path("icd10-id").asText()),
                            severity(node, file),
                            evidences(node)));
        }
        if (all.isEmpty()) {
            throw new KnowledgeException(
                    file.name() + " holds no condition. Maybe it is another file.");
        }
        var source = DdxplusPublications.CONDITIONS.release(ReleaseFile.dateIn(file.name()), file);
        return new Conditions(source, all);
    }

    private static int severity(JsonNode node, ReleaseFile file) {
        var stated = node.path("severity");
        if (stated.isMissingNode()) {
            return Severities.UNSTATED;
        }
        if (!stated.isInt() || stated.asInt() < 1 || stated.asInt() > MILDEST) {
            throw new KnowledgeException(
                    file.name()
                            + ": a condition's severity isn't a whole number from 1 to "
                            + MILDEST
                            + ". Maybe the file was edited by hand: fetch it again.");
        }
        return stated.asInt();
    }

    /// The codes of a text such as `j17, j18`; what is none is passed over.
    private static List<String> codes(String text) {
        var codes = new ArrayList<String>();
        for (var code : text.toUpperCase(Locale.ROOT).split("[,;/]")) {
            if (ICD10.matcher(code.strip()).matches()) {
                codes.add(code.strip());
            }
        }
        return codes;
    }

    private static List<String> evidences(JsonNode node) {
        var evidences = new ArrayList<String>();
        node.path("symptoms").fieldNames().forEachRemaining(evidences::add);
        node.path("antecedents").fieldNames().forEachRemaining(evidences::add);
        return evidences;
    }
}
