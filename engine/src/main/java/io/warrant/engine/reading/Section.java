package io.warrant.engine.reading;

import java.util.Optional;

/// The part of a note that a sentence stands in, as the last heading has it.
final class Section {

    private record Part(Effect effect, Span heading) {}

    private Part part = new Part(Effect.NOTHING, new Span(0, 0));

    /// The part to go back to behind a sentence that has a heading of its own: "neg: fever".
    private Optional<Part> around = Optional.empty();

    private boolean empty;

    /// Takes note of the heading that a sentence begins with, if so: words before a colon, or a
    /// line that is nothing but a heading.
    void read(Sentence sentence, Surroundings surroundings) {
        part = around.orElse(part);
        around = Optional.empty();
        if (sentence.startsParagraph && part.effect == Effect.DENY_SECTION && !empty) {
            part = new Part(Effect.NOTHING, part.heading);
        }
        empty = false;
        if (sentence.size > 0) {
            head(sentence, surroundings);
        }
    }

    private void head(Sentence sentence, Surroundings surroundings) {
        int colon = 0;
        while (colon < sentence.size && sentence.isWord(colon)) {
            colon++;
        }
        boolean headed =
                colon > 0
                        && colon <= Heading.MOST_WORDS
                        && colon < sentence.size
                        && sentence.isColon(colon);
        var here = surroundings.section(sentence, colon);
        boolean alone = colon >= sentence.size - 1;
        boolean denies = here == Effect.DENY_SECTION && headed && !alone;
        if (denies) {
            around = Optional.of(part);
        }
        if (denies
                || (sentence.startsLine
                        && (headed || (here != Effect.NOTHING && colon == sentence.size)))) {
            empty = alone;
            part = new Part(here, new Span(sentence.from[0], sentence.to[Math.max(0, colon - 1)]));
        }
    }

    Span heading() {
        return part.heading;
    }

    /// What the section makes of a status.
    Status of(Status status) {
        boolean plain = status == Status.OBSERVED;
        return switch (part.effect) {
            case DENY_SECTION -> plain ? Status.EXCLUDED : status;
            case FAMILY_SECTION -> Status.FAMILY;
            case PAST_SECTION -> plain ? Status.HISTORICAL : status;
            case PLAN_SECTION -> plain ? Status.HYPOTHETICAL : status;
            case DENY_NEXT,
                    DENY_PREVIOUS,
                    DOUBT_NEXT,
                    DOUBT_PREVIOUS,
                    SUPPOSE_NEXT,
                    SUPPOSE_PREVIOUS,
                    PAST_NEXT,
                    PAST_PREVIOUS,
                    FAMILY_NEXT,
                    FAMILY_PREVIOUS,
                    NOTHING,
                    END,
                    TELL ->
                    status;
        };
    }
}
