package io.warrant.app.text;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Value;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The expressions of a model with names in place of codes.
public final class RuleWords {

    private static final Pattern CODE =
            Pattern.compile(
                    "\\$(gt[\\d.]*\\d)(?:\\|[^|]*\\|)?|[\\w().-]+::[\\w.-]+\\|([^|]*)\\||\\$(current\\w+)");

    private static final Pattern SIGN = Pattern.compile("\\s*(!=|==|>=|<=|&&|\\|\\||[=<>*/+])\\s*");

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

    /// An expression as people read it.
    public String expression(String source) {
        var out = new StringBuilder();
        int from = 0;
        for (var found : CODE.matcher(source).results().toList()) {
            out.append(signs(source.substring(from, found.start()))).append(named(found));
            from = found.end();
        }
        return out.append(signs(source.substring(from)))
                .toString()
                .replaceAll("\\s+", " ")
                .replace("!= null", "is known")
                .replace("== null", "is unknown")
                .strip();
    }

    /// Signs with blanks around them.
    private static String signs(String text) {
        return SIGN.matcher(text).replaceAll(" $1 ").replace("||", "or").replace("&&", "and");
    }

    private String named(MatchResult found) {
        if (found.group(1) != null) {
            return "“" + name(found.group(1)) + "”";
        }
        return found.group(2) != null ? "“" + found.group(2).strip() + "”" : "now";
    }

    /// A value as people read it.
    public static String value(Value value) {
        return value.text().strip();
    }
}
