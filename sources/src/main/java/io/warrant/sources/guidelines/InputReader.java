package io.warrant.sources.guidelines;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads what a person gives a model, such as `age=66 a`. What doesn't fit is refused, and the
/// refusal says what would.
public final class InputReader {

    private final Program program;
    private final List<InputForm> forms;
    private final String language;

    /// @param language in which elements may be named, beside English
    public InputReader(Program program, String language) {
        this.program = program;
        this.language = language;
        forms = InputForm.of(program);
    }

    /// @param given `name=value`; the name is an element's code, its name or the beginning of it
    /// @return the values by element
    /// @throws InvalidCaseException if a name or value doesn't fit
    public Map<String, List<Value>> read(List<String> given) {
        var values = new LinkedHashMap<String, List<Value>>();
        for (var one : given) {
            int at = one.indexOf('=');
            if (at < 1) {
                throw new InvalidCaseException(
                        "'"
                                + one
                                + "' is no input. Write a name, '=' and a value, such as"
                                + " age=66.");
            }
            var form = form(one.substring(0, at).strip());
            values.computeIfAbsent(form.code(), _ -> new ArrayList<>())
                    .add(new InputValue(form, name(form)).read(one.substring(at + 1).strip()));
        }
        return values;
    }

    private String name(InputForm form) {
        return program.guideline().term(form.code(), language);
    }

    private InputForm form(String name) {
        var key = key(name);
        for (var match : List.<Match>of(this::isCode, this::isName, this::starts, this::contains)) {
            var found = forms.stream().filter(form -> match.fits(form, key)).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                throw new InvalidCaseException(
                        "'"
                                + name
                                + "' may be "
                                + names(found, " or ")
                                + ". Use the code instead, such as "
                                + found.getFirst().code()
                                + "=….");
            }
        }
        throw new InvalidCaseException(
                program.guideline().id()
                        + " has no input '"
                        + name
                        + "'. It has "
                        + names(forms, "; ")
                        + ". Use one of them.");
    }

    @FunctionalInterface
    private interface Match {
        boolean fits(InputForm form, String key);
    }

    private boolean isCode(InputForm form, String key) {
        return key(form.code()).equals(key);
    }

    private boolean isName(InputForm form, String key) {
        return key(name(form)).equals(key)
                || key(program.guideline().term(form.code(), "en")).equals(key);
    }

    private boolean starts(InputForm form, String key) {
        return key(name(form)).startsWith(key);
    }

    private boolean contains(InputForm form, String key) {
        return key(name(form)).contains(key);
    }

    private String names(List<InputForm> some, String between) {
        return some.stream()
                .map(form -> form.code() + " " + name(form))
                .collect(Collectors.joining(between));
    }

    /// Without case and signs.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
