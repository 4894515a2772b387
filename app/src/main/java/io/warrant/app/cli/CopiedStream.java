package io.warrant.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that remembers what was read from it, for input that can't be opened twice.
final class CopiedStream extends FilterInputStream {

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    CopiedStream(InputStream in) {
        super(in);
    }

    /// What was read so far.
    InputStream again() {
        return new ByteArrayInputStream(copy.toByteArray());
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            copy.write(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            copy.write(buffer, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
