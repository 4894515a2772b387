package io.warrant.engine.reading;

/// The part of a note that a sentence stands in, as the last heading has it.
final class Section {

    private Effect effect = Effect.NOTHING;
    private Span heading = new Span(0, 0);
    private boolean empty;

    /// Takes note of the heading that a sentence begins with, if so: words before a colon, or a
    /// line that is nothing but a heading.
    void read(Sentence sentence, Surroundings surroundings) {
        if (sentence.startsParagraph && effect == Effect.DENY_SECTION && !empty) {
            effect = Effect.NOTHING;
        }
        empty = false;
        if (sentence.startsLine && sentence.size > 0) {
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
        if (headed || (here != Effect.NOTHING && colon == sentence.size)) {
            boolean alone = colon >= sentence.size - 1;
            effect = here == Effect.DENY_SECTION && !alone ? Effect.NOTHING : here;
            empty = alone;
            heading = new Span(sentence.from[0], sentence.to[Math.max(0, colon - 1)]);
        }
    }

    Span heading() {
        return heading;
    }

    /// What the section makes of a status.
    Status of(Status status) {
        boolean plain = status == Status.OBSERVED;
        return switch (effect) {
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
