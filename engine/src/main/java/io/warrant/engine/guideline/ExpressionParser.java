package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes trees of expressions, by precedence: or, and, equality, comparison, sum, product, power.
/// Operators of one rank go from left to right.
final class ExpressionParser {

    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private final Scope scope;
    private int at;
    private int depth;

    ExpressionParser(String text, Scope scope) {
        tokens = Lexer.tokens(text);
        this.scope = scope;
    }

    /// A condition. @throws GrammarException if it isn't of the language
    Expression condition() {
        var expression = expression(1);
        end();
        return expression;
    }

    /// One of the actions of a rule. @throws GrammarException if it isn't of the language
    Statement statement() {
        Statement statement;
        if (take("use_template")) {
            statement = template();
        } else if (peek().kind() == Token.Kind.VARIABLE) {
            int start = at;
            var target = target();
            if (take("=")) {
                statement = new Statement.Assign(target, expression(1));
            } else if (peek().is("(") && target.attribute() == Attribute.WHOLE) {
                statement = new Statement.Create(target, assignments());
            } else {
                at = start;
                statement = new Statement.Claim(expression(1));
            }
        } else {
            statement = new Statement.Claim(expression(1));
        }
        end();
        return statement;
    }

    private Statement template() {
        need("(");
        var template = name();
        label();
        if (peek().is("[")) {
            throw new GrammarException("conditions of use_template aren't supported");
        }
        var assignments = peek().is("(") ? assignments() : List.<Statement.Assign>of();
        if (peek().is("[")) {
            throw new GrammarException("lists of use_template aren't supported");
        }
        need(")");
        return new Statement.Card(template, assignments);
    }

    private List<Statement.Assign> assignments() {
        need("(");
        var assignments = new ArrayList<Statement.Assign>();
        do {
            var target = target();
            need("=");
            assignments.add(new Statement.Assign(target, expression(1)));
        } while (take(";"));
        need(")");
        return assignments;
    }

    private Expression.Variable target() {
        var code = name();
        if (code.startsWith("current")) {
            throw new GrammarException("$" + code + " can't be set");
        }
        label();
        return new Expression.Variable(scope.slot(code), attribute());
    }

    private Expression expression(int lowest) {
        if (++depth > DEEPEST) {
            throw new GrammarException("it is nested deeper than " + DEEPEST + " levels");
        }
        var left = operand();
        for (var operator = operator();
                operator.isPresent() && operator.get().rank() >= lowest;
                operator = operator()) {
            at++;
            left =
                    new Expression.Binary(
                            operator.get(), left, expression(operator.get().rank() + 1));
        }
        depth--;
        return left;
    }

    private Optional<Operator> operator() {
        var token = peek();
        if (token.kind() != Token.Kind.SIGN && token.kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        if (token.is("!") && tokens.get(at + 1).is("is_a")) {
            at++;
            return Optional.of(Operator.IS_NOT_A);
        }
        return Operator.of(token.text());
    }

    private Expression operand() {
        var token = next();
        return switch (token.kind()) {
            case VARIABLE -> variable(token.text());
            case CONSTANT -> new Expression.Constant(Literals.parse(token.text()));
            case PATH -> new Expression.Variable(scope.slotOfPath(token.text()), attribute());
            case WORD -> word(token.text());
            case SIGN -> signed(token);
            case LABEL, END -> throw unexpected(token);
        };
    }

    private Expression signed(Token token) {
        return switch (token.text()) {
            case "(" -> {
                var inside = expression(1);
                need(")");
                yield inside;
            }
            case "-" -> negative(expression(Operator.POWER.rank()));
            case "+" -> expression(Operator.POWER.rank());
            case "!" -> new Expression.Not(expression(Operator.POWER.rank()));
            default -> throw unexpected(token);
        };
    }

    private static Expression negative(Expression of) {
        if (of instanceof Expression.Constant(Value.Ordinal(var points, var code, var label))) {
            return new Expression.Constant(new Value.Ordinal(-points, code, label));
        }
        return new Expression.Negative(of);
    }

    private Expression variable(String code) {
        label();
        var attribute = attribute();
        if (code.equals("currentDateTime") || code.equals("currentDate")) {
            scope.lookAtPresent();
            return new Expression.Now(attribute);
        }
        return attribute == Attribute.TERM
                ? new Expression.Term(code)
                : new Expression.Variable(scope.slot(code), attribute);
    }

    private Expression word(String word) {
        if (word.startsWith("'")) {
            return new Expression.Constant(new Value.Words(word.substring(1)));
        }
        var function = Function.of(word);
        if (function.isPresent()) {
            return call(function.get());
        }
        return switch (word) {
            case "null" -> new Expression.Constant(Values.MISSING);
            case "true" -> new Expression.Constant(Values.TRUE);
            case "false" -> new Expression.Constant(Values.FALSE);
            case "e" -> new Expression.Constant(Value.of(Math.E));
            case "not" -> new Expression.Not(expression(Operator.POWER.rank()));
            case "fired" -> fired();
            case "for_all" -> new Expression.Quantified(true, expression(Operator.POWER.rank()));
            case "any" -> any();
            default ->
                    Durations.parse(word)
                            .<Expression>map(Expression.Constant::new)
                            .orElseThrow(
                                    () -> new GrammarException("'" + word + "' means nothing"));
        };
    }

    private Expression fired() {
        need("(");
        var rule = name();
        label();
        need(")");
        return new Expression.Fired(scope.ruleAt(rule));
    }

    private Expression any() {
        if (take("[")) {
            do {
                name();
                label();
            } while (take(","));
            need("]");
        }
        return new Expression.Quantified(false, expression(Operator.POWER.rank()));
    }

    private Expression call(Function function) {
        if (!peek().is("(")) {
            return new Expression.Call(function, List.of(operand()));
        }
        need("(");
        var arguments = new ArrayList<Expression>();
        do {
            arguments.add(expression(1));
        } while (take(","));
        need(")");
        if (arguments.size() > 1 && !function.isOfAll()) {
            throw new GrammarException(function + " takes one number");
        }
        return new Expression.Call(function, List.copyOf(arguments));
    }

    private Attribute attribute() {
        if (!peek().is(".")) {
            return Attribute.WHOLE;
        }
        at++;
        var name = next();
        return Attribute.of(name.text())
                .orElseThrow(
                        () -> new GrammarException("there is no attribute '" + name.text() + "'"));
    }

    private String name() {
        var token = next();
        if (token.kind() != Token.Kind.VARIABLE) {
            throw unexpected(token);
        }
        return token.text();
    }

    private void label() {
        if (peek().kind() == Token.Kind.LABEL) {
            at++;
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at == tokens.size() - 1 ? at : at++);
    }

    private boolean take(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String sign) {
        if (!take(sign)) {
            throw new GrammarException(
                    "'" + sign + "' is missing at character " + (peek().at() + 1));
        }
    }

    private void end() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek());
        }
    }

    private static GrammarException unexpected(Token token) {
        return new GrammarException(
                token.kind() == Token.Kind.END
                        ? "it ends too early"
                        : "'"
                                + token.text()
                                + "' at character "
                                + (token.at() + 1)
                                + " isn't expected");
    }
}
