package io.warrant.bench.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to a service that stays open from request to request.
final class Wire implements AutoCloseable {

    private static final int CONNECTING = 5_000;
    private static final int LONGEST_HEAD = 1 << 16;

    private final Socket socket = new Socket();
    private final BufferedInputStream in;

    /// What came back.
    ///
    /// @param status the HTTP status
    /// @param body the body, or its beginning
    /// @param length how many bytes the body has
    /// @param closes whether the service closes the connection
    record Reply(int status, byte[] body, long length, boolean closes) {}

    /// @param patience milliseconds to wait for any byte
    Wire(Target target, int patience) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patience);
        socket.connect(new InetSocketAddress(target.host(), target.port()), CONNECTING);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /// Sends a whole request and reads the whole reply.
    ///
    /// @param keep how many bytes of the body to keep
    Reply send(byte[] request, int keep) throws IOException {
        write(request);
        return reply(keep);
    }

    void write(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    /// Says that nothing more will be sent.
    void endSending() throws IOException {
        socket.shutdownOutput();
    }

    /// Reads a whole reply.
    Reply reply(int keep) throws IOException {
        var head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        var lower = head.toLowerCase(Locale.ROOT);
        boolean closes = lower.contains("\r\nconnection: close");
        var body = new ByteArrayOutputStream();
        long length;
        if (lower.contains("\r\ntransfer-encoding: chunked")) {
            length = chunks(body, keep);
        } else {
            int at = lower.indexOf("\r\ncontent-length: ");
            length =
                    at < 0
                            ? -1
                            : Long.parseLong(lower.substring(at + 18, lower.indexOf('\r', at + 2)));
            length = length < 0 ? rest(body, keep) : take(length, body, keep);
        }
        return new Reply(status, body.toByteArray(), length, closes);
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int read = in.read();
            if (read < 0 || head.length() > LONGEST_HEAD) {
                throw new EOFException("No whole reply came.");
            }
            head.append((char) read);
        }
        if (!head.toString().startsWith("HTTP/1.")) {
            throw new IOException("What came is no HTTP.");
        }
        return head.toString();
    }

    private long take(long length, ByteArrayOutputStream body, int keep) throws IOException {
        var piece = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException("The reply was cut short.");
            }
            body.write(piece, 0, Math.max(0, Math.min(read, keep - body.size())));
            left -= read;
        }
        return length;
    }

    private long rest(ByteArrayOutputStream body, int keep) throws IOException {
        var piece = new byte[1 << 16];
        long all = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            body.write(piece, 0, Math.max(0, Math.min(read, keep - body.size())));
            all += read;
        }
        return all;
    }

    private long chunks(ByteArrayOutputStream body, int keep) throws IOException {
        long all = 0;
        for (; ; ) {
            var size = new StringBuilder();
            for (int read = in.read(); read != '\n'; read = in.read()) {
                if (read < 0) {
                    throw new EOFException("The reply was cut short.");
                }
                size.append((char) read);
            }
            long chunk = Long.parseLong(size.toString().strip(), 16);
            all += take(chunk, body, keep);
            in.skipNBytes(2);
            if (chunk == 0) {
                return all;
            }
        }
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
