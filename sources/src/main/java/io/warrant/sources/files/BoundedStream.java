package io.warrant.sources.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that refuses to give more than so many bytes, whatever an archive's header promised.
final class BoundedStream extends FilterInputStream {

    private final String name;
    private final long limit;
    private long read;

    BoundedStream(InputStream in, String name, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws TooLargeException {
        read += more;
        if (read > limit) {
            throw new TooLargeException(name, limit);
        }
    }
}
