package io.warrant.sources.files;

import java.io.IOException;

/// A file holds, or unpacks to, more than is ever read of it.
public final class TooLargeException extends IOException {

    public TooLargeException(String name, long limit) {
        super(
                name
                        + " holds more than "
                        + (limit >> 20)
                        + " MiB (unpacked). Maybe it is not the file you meant.");
    }
}
