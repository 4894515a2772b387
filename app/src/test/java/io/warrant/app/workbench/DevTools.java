package io.warrant.app.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// A connection to a browser by the Chrome DevTools protocol: commands with their answers, and what
/// the pages' consoles complain of.
final class DevTools implements WebSocket.Listener, AutoCloseable {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int PATIENCE_SECONDS = 30;

    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder partial = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /// Sends a command and waits for its answer.
    ///
    /// @param session of the page that it is for; empty for the browser itself
    JsonNode call(String session, String method, ObjectNode parameters) throws IOException {
        int id = last.incrementAndGet();
        var command = MAPPER.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        open.put(id, answer);
        socket.sendText(MAPPER.writeValueAsString(command), true).join();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("The browser didn't answer " + method + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + method + ".", e);
        }
    }

    /// Whether there is no answer because the page left for another one meanwhile.
    static boolean isOfNavigation(IOException unanswered) {
        return unanswered.getCause() instanceof ExecutionException refused
                && String.valueOf(refused.getMessage()).contains("navigated");
    }

    /// What consoles complained of since the last time.
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
        partial.append(text);
        if (isLast) {
            var whole = partial.toString();
            partial.setLength(0);
            try {
                heed(MAPPER.readTree(whole));
            } catch (IOException e) {
                complaints.add(e.toString());
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void heed(JsonNode message) {
        var answer = open.remove(message.path("id").asInt(-1));
        if (answer != null && message.has("error")) {
            answer.completeExceptionally(new IOException(message.path("error").toString()));
        } else if (answer != null) {
            answer.complete(message.path("result"));
        } else {
            complain(message.path("method").asText(), message.path("params"));
        }
    }

    private void complain(String method, JsonNode about) {
        switch (method) {
            case "Runtime.exceptionThrown" -> complaints.add(about.toString());
            case "Log.entryAdded" -> {
                if (about.path("entry").path("level").asText().equals("error")) {
                    complaints.add(about.path("entry").path("text").asText());
                }
            }
            default -> {
                // Nothing to complain of.
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
