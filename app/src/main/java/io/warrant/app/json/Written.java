package io.warrant.app.json;

import com.fasterxml.jackson.core.SerializableString;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// JSON that was written before, as UTF-8. It is only ever written as it is, never quoted.
final class Written implements SerializableString {

    private final byte[] utf8;

    /// @param utf8 the JSON; not changed any more
    Written(byte[] utf8) {
        this.utf8 = utf8;
    }

    /// How many bytes it has.
    int length() {
        return utf8.length;
    }

    @Override
    public String getValue() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return utf8;
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (utf8.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(utf8, 0, buffer, offset, utf8.length);
        return utf8.length;
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(utf8);
        return utf8.length;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (utf8.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(utf8);
        return utf8.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        var text = getValue();
        if (text.length() > buffer.length - offset) {
            return -1;
        }
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
    }

    @Override
    public char[] asQuotedChars() {
        throw never();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw never();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw never();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw never();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw never();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer out) {
        throw never();
    }

    private static UnsupportedOperationException never() {
        return new UnsupportedOperationException("Whole JSON is never quoted.");
    }
}
