package io.warrant.sources.install;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A web site on this machine whose answers a test writes down beforehand. Each path gives its
/// answers in turn, the last one for ever.
final class Site implements AutoCloseable {

    /// One answer to one request.
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    final CopyOnWriteArrayList<String> requests = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    Site on(String path, Answer... turn) {
        var queue = new ArrayDeque<Answer>();
        Collections.addAll(queue, turn);
        answers.put(path, queue);
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var range = exchange.getRequestHeaders().getFirst("Range");
        requests.add(path + (range == null ? "" : " " + range));
        try (exchange) {
            var queue = answers.get(path);
            if (queue == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Answer answer;
            synchronized (queue) {
                answer = queue.size() > 1 ? queue.pop() : queue.getFirst();
            }
            answer.to(exchange);
        }
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Answer redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /// A file as a good server gives it: with a tag, in parts if asked, or not at all if unchanged.
    static Answer file(String content, String tag) {
        return exchange -> {
            var bytes = bytes(content);
            var asked = exchange.getRequestHeaders();
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(asked.getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var range = asked.getFirst("Range");
            if (range == null || !tag.equals(asked.getFirst("If-Range"))) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                return;
            }
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            part(exchange, bytes, from, from);
        };
    }

    /// A part that starts elsewhere than it says.
    static void part(HttpExchange exchange, byte[] bytes, int said, int from) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Range",
                        "bytes " + said + "-" + (bytes.length - 1) + "/" + bytes.length);
        exchange.sendResponseHeaders(206, bytes.length - from);
        exchange.getResponseBody().write(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    /// The first bytes of a file, then, once some of them have arrived in `part`, the connection is
    /// cut.
    static Answer cut(String content, String tag, Path part) {
        return exchange -> {
            var bytes = bytes(content);
            if (!tag.isEmpty()) {
                exchange.getResponseHeaders().set("ETag", tag);
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            await(part);
        };
    }

    private static void await(Path part) throws IOException {
        for (int i = 0; i < 1000 && !(Files.exists(part) && Files.size(part) > 0); i++) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
