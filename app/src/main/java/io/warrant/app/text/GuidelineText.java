package io.warrant.app.text;

import io.warrant.engine.guideline.Fault;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;

import java.util.List;
import java.util.stream.Collectors;

/// Computable guidelines for a terminal.
public final class GuidelineText {

    private GuidelineText() {}

    /// Models by name, one line each.
    ///
    /// @param all how many there are in all
    public static String list(List<Guidelines.Entry> entries, int all, Style style) {
        var lines = new Lines(style);
        for (var entry : entries) {
            lines.add(
                    "",
                    "    ",
                    lines.paint(Paint.NAME, entry.name())
                            + "  "
                            + lines.paint(Paint.FAINT, entry.id())
                            + (entry.fault().isEmpty() ? "" : "  can't run: " + entry.fault()));
        }
        int more = all - entries.size();
        lines.add("", more > 0 ? "And " + Figures.count(more, "other") + "." : count(all));
        return lines.toString();
    }

    private static String count(int all) {
        return Figures.count(all, "guideline") + ".";
    }

    /// All that a model says of itself.
    public static String show(Program program, String language, Style style) {
        var model = program.guideline();
        var lines = new Lines(style);
        lines.add(
                "",
                lines.paint(Paint.NAME, model.name(language))
                        + "  "
                        + lines.paint(Paint.FAINT, model.id()));
        var detail = model.about().detail(language);
        part(lines, "Purpose", detail.purpose());
        part(lines, "Use", detail.use());
        part(lines, "Not for", detail.misuse());
        part(lines, "Keywords", String.join(", ", detail.keywords()));
        inputs(lines, program, language);
        outputs(lines, program, language);
        part(lines, "Applies if", preconditions(program, language));
        part(lines, "References", model.about().references());
        part(lines, "State", model.about().state());
        part(lines, "Author", author(program));
        part(lines, "Languages", String.join(", ", model.terms().languages()));
        part(lines, "Rights", detail.copyright());
        part(
                lines,
                "Faults",
                program.faults().stream()
                        .filter(Fault::stops)
                        .map(Fault::toString)
                        .collect(Collectors.joining("\n")));
        return lines.toString();
    }

    private static void part(Lines lines, String heading, String text) {
        if (text.isBlank()) {
            return;
        }
        lines.blank();
        lines.heading(heading);
        text.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add("  ", line.strip()));
    }

    private static void inputs(Lines lines, Program program, String language) {
        lines.blank();
        lines.heading("Inputs");
        for (var form : InputForm.of(program)) {
            lines.add(
                    "  ",
                    "      ",
                    form.code()
                            + " "
                            + lines.paint(
                                    Paint.NAME, program.guideline().term(form.code(), language))
                            + ": "
                            + wanted(form));
        }
    }

    private static String wanted(InputForm form) {
        var text = new StringBuilder(form.kind().words());
        if (!form.units().isEmpty()) {
            text.append(" in ").append(String.join(" or ", form.units()));
        }
        if (form.range().isBounded()) {
            text.append(", ").append(form.range().text());
        }
        if (!form.answers().isEmpty()) {
            text.append(": ")
                    .append(
                            form.answers().stream()
                                    .map(GuidelineText::answer)
                                    .collect(Collectors.joining("; ")));
        } else if (form.kind() == InputForm.Kind.ORDINAL) {
            text.append(", by its points (the model doesn't name the answers)");
        }
        return text + ".";
    }

    private static String answer(Value answer) {
        return switch (answer) {
            case Value.Ordinal(var points, _, var label) -> points + " " + label;
            case Value.Coded(_, var label) -> label;
            default -> answer.text();
        };
    }

    private static void outputs(Lines lines, Program program, String language) {
        lines.blank();
        lines.heading("Outputs");
        for (var binding : program.guideline().bindings()) {
            if (!binding.isInput()) {
                binding.elements()
                        .forEach(element ->
                                lines.add(
                                        "  ",
                                        "      ",
                                        element.code()
                                                + " "
                                                + program.guideline()
                                                        .term(element.code(), language)));
            }
        }
    }

    private static String preconditions(Program program, String language) {
        var words = new RuleWords(program.guideline(), language);
        return program.guideline().logic().preconditions().stream()
                .map(words::expression)
                .collect(Collectors.joining("\n"));
    }

    private static String author(Program program) {
        var author = program.guideline().about().author();
        return List.of(author.name(), author.organisation(), author.date()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
