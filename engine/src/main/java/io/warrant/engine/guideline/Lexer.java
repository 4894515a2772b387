package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.List;

/// Cuts an expression into words. It looks at each character a bounded number of times.
final class Lexer {

    static final int LONGEST = 100_000;
    private static final String UNIT = "%./[]{}_'µμ°";
    private static final String[] SIGNS = {
        "==", "!=", ">=", "<=", "=<", "&&", "||", "≥", "≤", "≠", "<", ">", "=", "!", "+", "-", "*",
        "/", "^", "%", "(", ")", "[", "]", ",", ";", ":", ".", "{", "}"
    };

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /// @throws GrammarException if the text holds what no expression has
    static List<Token> tokens(String text) {
        if (text.length() > LONGEST) {
            throw new GrammarException("it is longer than " + LONGEST + " characters");
        }
        var lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.add(Token.Kind.END, "", text.length());
        return lexer.tokens;
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            if (text.startsWith("--", at) && at > 0 && text.charAt(at - 1) == '\n') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '$') {
            variable();
        } else if (c == '\'' || c == '"') {
            words(c);
        } else if (c == '|' && !text.startsWith("||", at)) {
            add(Token.Kind.LABEL, upTo('|', at + 1), at);
        } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
            number();
        } else if (c == '/' && !behindOperand() && letterAt(at + 1)) {
            path();
        } else if (Character.isLetter(c)) {
            word();
        } else if (!negativeEnds()) {
            sign();
        }
    }

    private void variable() {
        int from = ++at;
        while (at < text.length() && (letterAt(at) || isDigit(at) || dotInside())) {
            at++;
        }
        if (at == from) {
            throw new GrammarException("'$' without a name at character " + from);
        }
        add(Token.Kind.VARIABLE, text.substring(from, at), from - 1);
    }

    /// A point belongs to a name such as `gt0012.1` where a digit is on each side.
    private boolean dotInside() {
        return text.charAt(at) == '.' && isDigit(at - 1) && isDigit(at + 1);
    }

    /// Text in quotes; a quote inside is written `\'`.
    private void words(char quote) {
        int from = at++;
        var words = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                char escaped = text.charAt(at + 1);
                if (escaped == quote || escaped == '\\' || escaped == '"') {
                    at++;
                }
            }
            words.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new GrammarException("the quote at character " + (from + 1) + " isn't closed");
        }
        at++;
        add(Token.Kind.WORD, "'" + words, from);
    }

    private void number() {
        int from = at;
        digits();
        if (ordinalEnds(from) || codeEnds(from) || dateEnds(from)) {
            return;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        exponent();
        unit();
        add(Token.Kind.CONSTANT, text.substring(from, at).replace("_", ""), from);
    }

    /// The unit behind a number, or the second number and the kind of a proportion.
    private void unit() {
        var proportion = Literal.proportion(text, at);
        if (proportion >= 0) {
            at = proportion;
        } else if (at + 1 < text.length() && text.charAt(at) == ',' && unitStarts(at + 1)) {
            at = unitEnd(at + 1);
        }
    }

    /// A number below zero with a unit, which is written `(-5),mm`.
    private boolean negativeEnds() {
        int from = at;
        int end = Literal.negative(text, at);
        if (end < 0 || end + 1 >= text.length() || text.charAt(end) != ',') {
            return false;
        }
        if (!unitStarts(end + 1)) {
            return false;
        }
        at = unitEnd(end + 1);
        add(Token.Kind.CONSTANT, text.substring(from + 1, end - 1) + text.substring(end, at), from);
        return true;
    }

    private void digits() {
        while (isDigit(at) || (at < text.length() && text.charAt(at) == '_' && isDigit(at + 1))) {
            at++;
        }
    }

    private void exponent() {
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int digits = at + 1;
            if (digits < text.length() && "+-".indexOf(text.charAt(digits)) >= 0) {
                digits++;
            }
            if (isDigit(digits)) {
                at = digits;
                digits();
            }
        }
    }

    /// `3|local::at0005|Severe|`
    private boolean ordinalEnds(int from) {
        int code = codeEnd(at + 1);
        if (at >= text.length() || text.charAt(at) != '|' || code < 0) {
            return false;
        }
        at = code;
        labelled(from);
        return true;
    }

    private boolean codeEnds(int from) {
        int code = codeEnd(from);
        if (code < 0) {
            return false;
        }
        at = code;
        labelled(from);
        return true;
    }

    private void labelled(int from) {
        var code = text.substring(from, at);
        if (at < text.length() && text.charAt(at) == '|' && !text.startsWith("||", at)) {
            code += "|" + upTo('|', at + 1) + "|";
        } else if (code.indexOf('|') >= 0) {
            code += "||";
        }
        add(Token.Kind.CONSTANT, code, from);
    }

    private boolean dateEnds(int from) {
        var end = Literal.date(text, from);
        if (end < 0) {
            return false;
        }
        at = end;
        add(Token.Kind.CONSTANT, text.substring(from, end), from);
        return true;
    }

    private int codeEnd(int from) {
        return Literal.code(text, from);
    }

    private boolean unitStarts(int from) {
        char c = text.charAt(from);
        if (isDigit(from)) {
            int end = unitEnd(from);
            var unit = text.substring(from, end);
            return unit.equals("1") || unit.matches("1/.+|10[*^].+");
        }
        return letterAt(from) || "%/[{°".indexOf(c) >= 0;
    }

    private int unitEnd(int from) {
        int end = from;
        while (end < text.length()
                && (letterAt(end)
                        || isDigit(end)
                        || UNIT.indexOf(text.charAt(end)) >= 0
                        || powerOfTen(from, end))) {
            end++;
        }
        return end;
    }

    /// Whether a sign stands between 10 and its power, as in `10*9/l`.
    private boolean powerOfTen(int from, int end) {
        return "*^".indexOf(text.charAt(end)) >= 0
                && end - 2 >= from
                && text.startsWith("10", end - 2)
                && isDigit(end + 1);
    }

    private void path() {
        int from = at;
        int depth = 0;
        while (at < text.length()
                && ((depth > 0 && text.charAt(at) != '[')
                        || letterAt(at)
                        || isDigit(at)
                        || "/[".indexOf(text.charAt(at)) >= 0)) {
            depth += text.charAt(at) == '[' ? 1 : 0;
            depth -= text.charAt(at) == ']' ? 1 : 0;
            at++;
        }
        add(Token.Kind.PATH, text.substring(from, at), from);
    }

    private void word() {
        int from = at;
        if (codeEnds(from)) {
            return;
        }
        while (letterAt(at) || isDigit(at)) {
            at++;
        }
        add(Token.Kind.WORD, text.substring(from, at), from);
    }

    private void sign() {
        for (var sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                add(Token.Kind.SIGN, sign, at - sign.length());
                return;
            }
        }
        throw new GrammarException(
                "'" + text.charAt(at) + "' at character " + (at + 1) + " means nothing");
    }

    private boolean behindOperand() {
        if (tokens.isEmpty()) {
            return false;
        }
        var last = tokens.getLast();
        return switch (last.kind()) {
            case VARIABLE, LABEL, CONSTANT, PATH -> true;
            case WORD -> !last.is("and") && !last.is("or") && !last.is("not");
            case SIGN -> last.is(")") || last.is("]");
            case END -> false;
        };
    }

    private String upTo(char end, int from) {
        int to = text.indexOf(end, from);
        if (to < 0) {
            throw new GrammarException("the name at character " + from + " isn't closed by '|'");
        }
        at = to + 1;
        return text.substring(from, to).strip();
    }

    private boolean isDigit(int place) {
        return place >= 0
                && place < text.length()
                && text.charAt(place) >= '0'
                && text.charAt(place) <= '9';
    }

    private boolean letterAt(int place) {
        return place < text.length()
                && (Character.isLetter(text.charAt(place)) || text.charAt(place) == '_');
    }

    private void add(Token.Kind kind, String word, int from) {
        tokens.add(new Token(kind, word, from));
    }
}
