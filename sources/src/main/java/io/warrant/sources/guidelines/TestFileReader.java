package io.warrant.sources.guidelines;

import io.warrant.engine.errors.InvalidCaseException;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a file of tests. Numbers stay texts, as their decimals say how exact they are.
public final class TestFileReader {

    private static final Pattern NO_BLANK =
            Pattern.compile("^(\\s*(?:- )?gt[\\d.]+(?:\\|[^|:]*\\|?)?):(?=\\S)");
    private static final Pattern CASE = Pattern.compile("^\\s*- id:");
    private static final int LONGEST = 20 << 20;

    private TestFileReader() {}

    /// @throws InvalidCaseException if it is no YAML, even after mending usual slips
    public static TestFile read(String name, String content) {
        var text = content.replace("\ufeff", "");
        try {
            return file(name, tree(text), false);
        } catch (YAMLException first) {
            try {
                return file(name, tree(mended(text)), true);
            } catch (YAMLException _) {
                throw new InvalidCaseException(
                        name + place(first) + ": it is no YAML. Mend the place.", first);
            }
        }
    }

    private static String place(YAMLException problem) {
        return problem instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? " line " + (marked.getProblemMark().getLine() + 1)
                : "";
    }

    private static Node tree(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(0);
        return new Yaml(options).compose(new StringReader(text));
    }

    /// Puts a blank behind the colon of an element where it lacks, and each test at the first one's
    /// margin.
    private static String mended(String text) {
        var lines = new ArrayList<String>();
        var margin = "";
        boolean first = true;
        for (var line : text.lines().toList()) {
            var fixed = NO_BLANK.matcher(line).replaceFirst("$1: ");
            if (CASE.matcher(fixed).find()) {
                if (first) {
                    margin = fixed.substring(0, fixed.indexOf('-'));
                    first = false;
                }
                fixed = margin + fixed.stripLeading();
            }
            lines.add(fixed);
        }
        return String.join("\n", lines);
    }

    private static TestFile file(String name, Node root, boolean mended) {
        var models = new LinkedHashMap<String, String>();
        entries(child(root, "guidelines")).forEach((key, node) -> models.put(key, text(node)));
        var cases = new ArrayList<TestFile.Case>();
        for (var node : items(child(root, "test_cases"))) {
            cases.add(
                    new TestFile.Case(
                            text(child(node, "id")),
                            values(child(node, "input")),
                            values(child(node, "expected_output"))));
        }
        return new TestFile(
                name, text(child(root, "current_datetime")), mended, models, List.copyOf(cases));
    }

    private static Map<String, TestFile.Values> values(Node node) {
        var all = new LinkedHashMap<String, TestFile.Values>();
        entries(node)
                .forEach((model, elements) -> {
                    var byElement = new LinkedHashMap<String, List<String>>();
                    instances(elements)
                            .forEach(instance ->
                                    entries(instance)
                                            .forEach((key, value) -> add(key, value, byElement)));
                    all.put(model, new TestFile.Values(byElement));
                });
        return all;
    }

    /// Elements of one instance, or a list of instances.
    private static List<Node> instances(Node node) {
        return node instanceof SequenceNode ? items(node) : List.of(node);
    }

    private static void add(String key, Node value, Map<String, List<String>> byElement) {
        var code = key.strip();
        int bar = code.indexOf('|');
        var values =
                byElement.computeIfAbsent(
                        (bar < 0 ? code : code.substring(0, bar)).strip(), _ -> new ArrayList<>());
        instances(value).forEach(one -> values.add(text(one)));
    }

    private static Node child(Node node, String name) {
        var child = entries(node).get(name);
        return child == null ? NOTHING : child;
    }

    private static final Node NOTHING =
            new ScalarNode(
                    org.yaml.snakeyaml.nodes.Tag.NULL,
                    "",
                    null,
                    null,
                    org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN);

    private static Map<String, Node> entries(Node node) {
        var all = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(tuple -> all.put(text(tuple.getKeyNode()), tuple.getValueNode()));
        }
        return all;
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
