package io.warrant.sources.criteria;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;
import io.warrant.sources.guidelines.TestFile;
import io.warrant.sources.guidelines.TestFileReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The answers that the published tests of a model give to its inputs. Models mostly don't say
/// which answers they take, as where they only add up points.
final class TestedAnswers {

    private final Guidelines guidelines;
    private final List<TestFile> files = new ArrayList<>();

    TestedAnswers(Guidelines guidelines) {
        this.guidelines = guidelines;
        for (var tests : guidelines.tests()) {
            try {
                files.add(TestFileReader.read(tests.file(), tests.text()));
            } catch (InvalidCaseException _) {
                // A file of tests that is no YAML tells of no answers; `guideline test` names it.
            }
        }
    }

    /// By element, as the tests write them.
    Map<String, List<String>> of(String guideline) {
        var answers = new TreeMap<String, SortedSet<String>>();
        for (var file : files) {
            file.models()
                    .forEach((key, name) -> {
                        if (isMeant(name, guideline)) {
                            file.cases().forEach(test -> collect(test.input().get(key), answers));
                        }
                    });
        }
        var lists = new TreeMap<String, List<String>>();
        answers.forEach((code, all) -> lists.put(code, List.copyOf(all)));
        return lists;
    }

    private boolean isMeant(String name, String guideline) {
        return name.equals(guideline)
                || guidelines.named(name).stream().anyMatch(entry -> entry.id().equals(guideline));
    }

    private static void collect(
            TestFile.@Nullable Values values, Map<String, SortedSet<String>> answers) {
        if (values == null) {
            return;
        }
        values.byElement()
                .forEach((code, all) -> {
                    for (var written : all) {
                        var value = Literals.parse(written.strip());
                        if (value instanceof Value.Ordinal || value instanceof Value.Coded) {
                            answers.computeIfAbsent(code, _ -> new TreeSet<>())
                                    .add(written.strip());
                        }
                    }
                });
    }

    /// A model that also names these answers.
    static Guideline added(Guideline model, Map<String, List<String>> answers) {
        var bindings = model.bindings().stream().map(one -> added(one, answers)).toList();
        return new Guideline(
                model.id(), model.concept(), model.about(), bindings, model.logic(), model.terms());
    }

    private static Binding added(Binding binding, Map<String, List<String>> answers) {
        if (!binding.isInput()) {
            return binding;
        }
        var elements = binding.elements().stream().map(one -> added(one, answers)).toList();
        return new Binding(binding.code(), true, binding.model(), elements, binding.predicates());
    }

    private static Element added(Element element, Map<String, List<String>> answers) {
        var allowed = new ArrayList<>(element.allowed());
        allowed.addAll(answers.getOrDefault(element.code(), List.of()));
        return new Element(
                element.code(), element.path(), element.type(), allowed, element.units());
    }
}
