package io.warrant.app.cli;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The moment that counts as the present where guidelines look at it.
final class Moments {

    private Moments() {}

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
    }

    /// @throws InvalidCaseException if the text is no date
    static LocalDateTime of(String text) {
        return Literals.moment(text)
                .flatMap(value ->
                        value instanceof Value.Moment(var at) ? Optional.of(at) : Optional.empty())
                .orElseThrow(() ->
                        new InvalidCaseException("--now is no date. Write it such as 2026-03-01."));
    }
}
