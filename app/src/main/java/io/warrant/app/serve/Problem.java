package io.warrant.app.serve;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;

import java.util.Locale;
import java.util.regex.Pattern;

/// What went wrong with a request, as RFC 9457 (Problem Details for HTTP APIs) writes it. It never
/// tells where in the program.
///
/// @param kind the last part of its type, such as `invalid-case`
/// @param title what kind of problem it is, for people
/// @param status the HTTP status
/// @param detail what is wrong here
public record Problem(String kind, String title, int status, String detail) {

    public static final String TYPE = "application/problem+json";

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!]) (?=[A-Z`])");

    public static Problem of(Throwable problem) {
        return switch (problem) {
            case WarrantException known -> of(known);
            case RefusedException refused -> of(refused.status(), message(refused));
            default ->
                    new Problem(
                            "bug",
                            "A bug in the program",
                            500,
                            "This is a bug in the program, and not your doing. Report it with"
                                    + " the id of the request.");
        };
    }

    private static Problem of(WarrantException problem) {
        var message = message(problem);
        return switch (problem) {
            case InvalidCaseException _ ->
                    new Problem("invalid-case", "The record can't be used", 400, message);
            // What a caller chose, since the settings of the service were checked at its start.
            case ConfigurationException _ ->
                    new Problem("invalid-option", "An option can't be used", 400, message);
            case KnowledgeException _ ->
                    new Problem("knowledge", "The knowledge is at fault", 500, message);
            case UnavailableException _ ->
                    new Problem("unavailable", "Something did not answer", 503, message);
        };
    }

    static Problem of(RefusedException.Status status, String detail) {
        var kind = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(kind, status.title(), status.code(), detail);
    }

    private static String message(Throwable problem) {
        return String.valueOf(problem.getMessage()).strip();
    }

    /// What to do: the last sentence of the detail.
    String advice() {
        var sentences = SENTENCES.split(detail);
        return sentences[sentences.length - 1];
    }

    /// @param request the id of the request
    public String json(String request) {
        return "{\"type\": \"urn:warrant:problem:"
                + kind
                + "\", \"title\": "
                + quoted(title)
                + ", \"status\": "
                + status
                + ", \"detail\": "
                + quoted(detail)
                + ", \"instance\": \"urn:warrant:request:"
                + request
                + "\", \"advice\": "
                + quoted(advice())
                + "}";
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
