package io.warrant.app.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.errors.InvalidCaseException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody did with a card. A comment in free text may speak of the patient and isn't kept.
///
/// @param card the card
/// @param outcome what was done with it
/// @param reason the code of the reason, where one was chosen
/// @param time when
public record Feedback(UUID card, Outcome outcome, Optional<String> reason, Instant time) {

    private static final int LONGEST_REASON = 100;

    /// What can be done with a card.
    public enum Outcome {
        ACCEPTED,
        OVERRIDDEN
    }

    /// Takes what is told of cards.
    @FunctionalInterface
    public interface Listener {

        void heard(List<Feedback> feedback);
    }

    /// @throws InvalidCaseException if the body isn't feedback as CDS Hooks has it
    public static List<Feedback> read(byte[] body) {
        var entries = HookCall.Json.object(body).path("feedback");
        if (!entries.isArray() || entries.isEmpty()) {
            throw new InvalidCaseException(
                    "`feedback` is no list with entries. Send what was done with each card.");
        }
        var all = new ArrayList<Feedback>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(entry(entries.get(i), "feedback[" + i + "]."));
        }
        return List.copyOf(all);
    }

    private static Feedback entry(JsonNode entry, String place) {
        var reason = entry.path("overrideReason").path("reason").path("code").asText();
        return new Feedback(
                card(entry.path("card").asText(), place),
                outcome(entry, place),
                reason.isBlank() || reason.length() > LONGEST_REASON
                        ? Optional.empty()
                        : Optional.of(reason),
                time(entry.path("outcomeTimestamp").asText(), place));
    }

    private static UUID card(String text, String place) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidCaseException(
                    place + "card is no UUID. Send the `uuid` of the card.", e);
        }
    }

    private static Outcome outcome(JsonNode entry, String place) {
        return switch (entry.path("outcome").asText()) {
            case "accepted" -> Outcome.ACCEPTED;
            case "overridden" -> Outcome.OVERRIDDEN;
            default ->
                    throw new InvalidCaseException(
                            place + "outcome is none. Send `accepted` or `overridden`.");
        };
    }

    private static Instant time(String text, String place) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidCaseException(
                    place
                            + "outcomeTimestamp is no time. Write it in UTC, such as"
                            + " 2026-11-21T12:00:00Z.",
                    e);
        }
    }
}
