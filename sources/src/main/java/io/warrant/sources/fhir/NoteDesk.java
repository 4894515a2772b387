package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Patient;

import org.hl7.fhir.r4.model.Attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hands texts to the reader of notes, and lists the attachments that hold none. What an address
/// leads to is never fetched.
final class NoteDesk {

    private static final int LONGEST = 1 << 20;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{1,40})");

    private final NoteReading notes;
    private final Patient patient;
    private final Gathering gathering;

    NoteDesk(NoteReading notes, Patient patient, Gathering gathering) {
        this.notes = notes;
        this.patient = patient;
        this.gathering = gathering;
    }

    void read(String text, String place) {
        if (text.isBlank()) {
            gathering.notUnderstood(place, "the text is empty");
        } else if (text.length() > LONGEST) {
            gathering.notUnderstood(place, "the text is longer than any note");
        } else {
            gathering.read(notes.read(place, text, patient), place);
        }
    }

    void read(Attachment attachment, String place) {
        var type = Concepts.text(attachment.getContentType()).strip().toLowerCase(Locale.ROOT);
        var kind = type.replaceFirst("\\s*;.*", "");
        boolean html = kind.equals("text/html");
        if (!attachment.hasData()) {
            gathering.notUnderstood(
                    place,
                    attachment.hasUrl()
                            ? "the document lies at an address, and nothing is fetched"
                            : "the document holds no data that is base64");
        } else if (!html && !kind.equals("text/plain")) {
            gathering.notUnderstood(
                    place,
                    "a document of type "
                            + (kind.isEmpty() ? "unknown" : Quote.of(kind))
                            + " isn't read, only text/plain and text/html");
        } else {
            var text = decode(attachment.getData(), type);
            if (text.isPresent()) {
                read(html ? HtmlText.of(text.orElseThrow()) : text.orElseThrow(), place);
            } else {
                gathering.notUnderstood(place, "its letters can't be read as text");
            }
        }
    }

    /// Text in UTF-8 unless the type says otherwise.
    private static Optional<String> decode(byte[] data, String type) {
        var match = CHARSET.matcher(type);
        try {
            var charset = match.find() ? Charset.forName(match.group(1)) : StandardCharsets.UTF_8;
            // A new decoder reports what is malformed; `new String` would put other letters there.
            var text = charset.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
