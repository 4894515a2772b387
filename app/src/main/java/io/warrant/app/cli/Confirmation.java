package io.warrant.app.cli;

import io.warrant.app.text.Names;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;
import io.warrant.sources.reading.FindingsList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// Asks a person at the terminal about each finding that was read.
final class Confirmation {

    private final Session session;
    private final Names names;

    Confirmation(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    /// What is left of a reading when a person has seen it.
    ///
    /// @throws ConfigurationException if nobody is at the terminal
    Reading of(Reading reading) {
        var err = session.terminal().err();
        var answers =
                new BufferedReader(
                        new InputStreamReader(session.terminal().in(), StandardCharsets.UTF_8));
        err.println("For each finding: Enter keeps it; o observed, e excluded, u uncertain,");
        err.println("s skips it, a accepts all that are left.");
        var mentions = new ArrayList<Mention>();
        var dropped = new ArrayList<Ignored>(reading.notUnderstood());
        boolean all = false;
        for (var mention : reading.mentions()) {
            var answer = all ? "" : ask(mention, answers);
            all |= answer.equals("a");
            if (answer.equals("s")) {
                dropped.add(FindingsList.removed(mention));
            } else {
                mentions.add(
                        FindingsList.decided(mention, status(answer).orElse(mention.status())));
            }
        }
        return new Reading(mentions, dropped);
    }

    private String ask(Mention mention, BufferedReader answers) {
        var err = session.terminal().err();
        var quote =
                mention.origin() instanceof Origin.Words words ? " “" + words.words() + "”" : "";
        while (true) {
            err.print(
                    names.term(mention.term())
                            + quote
                            + ": "
                            + FindingsList.word(mention.status())
                            + " [Enter/o/e/u/s/a] ");
            err.flush();
            var answer = line(answers).strip().toLowerCase(Locale.ROOT);
            if (answer.isEmpty() || (answer.length() == 1 && "oeusa".contains(answer))) {
                return answer;
            }
            err.println("Type o, e, u, s or a, or press Enter.");
        }
    }

    private static String line(BufferedReader answers) {
        try {
            var line = answers.readLine();
            if (line == null) {
                throw new ConfigurationException(
                        "--confirm asks at a terminal, and the answers ended. Use --findings with"
                                + " an edited list instead.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("The terminal can't be read.", e);
        }
    }

    private static Optional<Status> status(String answer) {
        return switch (answer) {
            case "o" -> Optional.of(Status.OBSERVED);
            case "e" -> Optional.of(Status.EXCLUDED);
            case "u" -> Optional.of(Status.UNCERTAIN);
            default -> Optional.empty();
        };
    }
}
