package io.warrant.ledger.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One line of the log. Its hash covers all of it and the hash of the entry before.
///
/// @param number from 1, without gaps
/// @param before the hash of the entry before
/// @param own the hash of this one
public record Entry(long number, Deed deed, Traces traces, Digest before, Digest own) {

    private static final String FORMAT = "warrant/audit/1";

    /// The entry that follows a head.
    public static Entry after(Head head, Deed deed, Traces traces) {
        long number = head.number() + 1;
        return new Entry(
                number, deed, traces, head.hash(), hash(number, deed, traces, head.hash()));
    }

    public Head head() {
        return new Head(number, own);
    }

    /// Whether the entry still is what was hashed.
    public boolean isIntact() {
        return hash(number, deed, traces, before).equals(own);
    }

    /// SHA-256 over the format's name and all fields in a fixed order, each after its length.
    private static Digest hash(long number, Deed deed, Traces traces, Digest before) {
        var fields =
                List.of(
                        FORMAT,
                        before.hex(),
                        Long.toString(number),
                        deed.at(),
                        deed.who(),
                        deed.action(),
                        deed.subject(),
                        traces.input().hex(),
                        traces.knowledge(),
                        traces.program(),
                        traces.output().hex());
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var field : fields) {
                var text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't fail to be written", e);
        }
        return Digest.of(bytes.toByteArray());
    }
}
