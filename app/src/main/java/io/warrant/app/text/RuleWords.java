package io.warrant.app.text;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Value;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The expressions of a model with names in place of codes.
public final class RuleWords {

    private static final Pattern CODE =
            Pattern.compile(
                    "\\$(gt[\\d.]*\\d)(?:\\|[^|]*\\|)?|[\\w().-]+::[\\w.-]+\\|([^|]*)\\||\\$(current\\w+)");

    private final Guideline guideline;
    private final String language;

    public RuleWords(Guideline guideline, String language) {
        this.guideline = guideline;
        this.language = language;
    }

    /// What an element, variable or rule is called.
    public String name(String code) {
        return guideline.term(code, language);
    }

    public String expression(String source) {
        return CODE.matcher(source)
                .replaceAll(this::named)
                .replaceAll(
                        "\\s*(!=|==|>=|<=|&&|\\|\\||(?<![!<>=])=(?!=)|<(?!=)|>(?!=))\\s*", " $1 ")
                .replaceAll("\\s+", " ")
                .replace("||", "or")
                .replace("&&", "and")
                .replace("!= null", "is known")
                .replace("== null", "is unknown")
                .strip();
    }

    private String named(MatchResult found) {
        var text =
                found.group(1) != null
                        ? "“" + name(found.group(1)) + "”"
                        : found.group(2) != null ? "“" + found.group(2).strip() + "”" : "now";
        return Matcher.quoteReplacement(text);
    }

    /// A value as people read it.
    public static String value(Value value) {
        return value.text().strip();
    }
}
