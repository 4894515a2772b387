package io.warrant.app.golden;

import io.warrant.engine.reading.Language;
import io.warrant.sources.cases.ReadRecord;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// A note over the toy world, with a finding of every status.
public final class ToyNotes {

    public static final String NOTE =
            """
            A 7-year-old girl with a ring rash & a <i>loud murmur</i>.
            No dry eye. Possible red eye.
            Her mother has a loud murmur.

            Past medical history: red rash.
            Plan:
            - return if dry rash
            """;

    private ToyNotes() {}

    public static ReadRecord read() {
        var in = new ByteArrayInputStream(NOTE.getBytes(StandardCharsets.UTF_8));
        return ReadRecord.load(in, "note", ToyResults.BASE, Language.EN);
    }
}
