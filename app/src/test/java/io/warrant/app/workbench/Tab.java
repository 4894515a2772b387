package io.warrant.app.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One page in a browser, with hands and eyes.
final class Tab implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int PAUSE_MILLIS = 40;
    private static final int CONTROL = 2;
    private static final int SHIFT = 8;

    private final DevTools tools;
    private final String context;
    private final String target;
    private final String session;

    private Tab(DevTools tools, String context, String target, String session) {
        this.tools = tools;
        this.context = context;
        this.target = target;
        this.session = session;
    }

    static Tab open(DevTools tools, Path downloads) throws IOException {
        var context =
                tools.call("", "Target.createBrowserContext", json())
                        .path("browserContextId")
                        .asText();
        tools.call(
                "",
                "Browser.setDownloadBehavior",
                json().put("behavior", "allow")
                        .put("browserContextId", context)
                        .put("downloadPath", downloads.toString()));
        var target =
                tools.call(
                                "",
                                "Target.createTarget",
                                json().put("url", "about:blank").put("browserContextId", context))
                        .path("targetId")
                        .asText();
        var session =
                tools.call(
                                "",
                                "Target.attachToTarget",
                                json().put("targetId", target).put("flatten", true))
                        .path("sessionId")
                        .asText();
        var tab = new Tab(tools, context, target, session);
        for (var domain : List.of("Page", "Runtime", "Log", "DOM", "Network")) {
            tab.call(domain + ".enable", json());
        }
        tools.complaints();
        tab.size(1440, 900);
        return tab;
    }

    private static ObjectNode json() {
        return DevTools.MAPPER.createObjectNode();
    }

    private JsonNode call(String method, ObjectNode parameters) throws IOException {
        return tools.call(session, method, parameters);
    }

    void size(int width, int height) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                json().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /// @param scheme `light` or `dark`
    void prefer(String scheme) throws IOException {
        var parameters = json();
        parameters
                .putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        call("Emulation.setEmulatedMedia", parameters);
    }

    /// Cuts the page off from the service, or lets it reach it again.
    void offline(boolean off) throws IOException {
        call(
                "Network.emulateNetworkConditions",
                json().put("offline", off)
                        .put("latency", 0)
                        .put("downloadThroughput", -1)
                        .put("uploadThroughput", -1));
    }

    void go(String address) throws IOException, InterruptedException {
        call("Page.navigate", json().put("url", address));
        until("document.readyState === 'complete' && location.href.startsWith('http')");
    }

    /// Runs before anything else in every page from now on.
    void before(String script) throws IOException {
        call("Page.addScriptToEvaluateOnNewDocument", json().put("source", script));
    }

    /// The value of an expression, awaited.
    JsonNode value(String expression) throws IOException {
        var answer =
                call(
                        "Runtime.evaluate",
                        json().put("expression", expression)
                                .put("awaitPromise", true)
                                .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String selector) throws IOException {
        return value("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''").asText();
    }

    boolean is(String expression) throws IOException {
        return value("Boolean(" + expression + ")").asBoolean();
    }

    /// Waits until an expression holds.
    void until(String expression) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds(expression)) {
            if (System.nanoTime() > end) {
                throw new IOException("In vain waited for: " + expression);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /// What a page was asked while it left for another one is asked again of that.
    private boolean holds(String expression) throws IOException {
        try {
            return is(expression);
        } catch (IOException e) {
            if (DevTools.isOfNavigation(e)) {
                return false;
            }
            throw e;
        }
    }

    void click(String selector) throws IOException, InterruptedException {
        until("document.querySelector(" + quoted(selector) + ")");
        value("document.querySelector(" + quoted(selector) + ").click()");
    }

    /// Sets the value of a field, as typing and leaving it does.
    void fill(String selector, String text) throws IOException, InterruptedException {
        until("document.querySelector(" + quoted(selector) + ")");
        value(
                "{const field = document.querySelector("
                        + quoted(selector)
                        + "); field.value = "
                        + quoted(text)
                        + "; field.dispatchEvent(new Event('input', {bubbles: true}));"
                        + " field.dispatchEvent(new Event('change', {bubbles: true}));}");
    }

    /// Types into whatever has the focus.
    void type(String text) throws IOException {
        call("Input.insertText", json().put("text", text));
    }

    /// Presses a key: a name such as `Enter`, or one letter, maybe behind `Control+` or `Shift+`.
    void press(String keys) throws IOException {
        int modifiers =
                (keys.contains("Control+") ? CONTROL : 0) + (keys.contains("Shift+") ? SHIFT : 0);
        var key = keys.substring(keys.lastIndexOf('+') + 1);
        var down = json().put("key", key).put("code", key).put("modifiers", modifiers);
        int code = code(key);
        down.put("windowsVirtualKeyCode", code);
        if (key.length() == 1 && modifiers != CONTROL) {
            down.put("text", key);
        } else if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        call("Input.dispatchKeyEvent", down.put("type", "keyDown"));
        call(
                "Input.dispatchKeyEvent",
                json().put("type", "keyUp").put("key", key).put("windowsVirtualKeyCode", code));
    }

    private static int code(String key) {
        return switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "Tab" -> 9;
            case "ArrowLeft" -> 37;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }

    /// Gives a file to the page's field for files.
    void choose(Path file) throws IOException {
        var root = call("DOM.getDocument", json()).path("root").path("nodeId").asInt();
        var field =
                call("DOM.querySelector", json().put("nodeId", root).put("selector", "#file"))
                        .path("nodeId")
                        .asInt();
        var parameters = json().put("nodeId", field);
        parameters.putArray("files").add(file.toString());
        call("DOM.setFileInputFiles", parameters);
    }

    /// Drops a file onto the middle of the page, as from another window.
    void drop(Path... files) throws IOException {
        for (var type : List.of("dragEnter", "dragOver", "drop")) {
            var parameters = json().put("type", type).put("x", 300).put("y", 300);
            var data = parameters.putObject("data").put("dragOperationsMask", 1);
            data.putArray("items");
            var names = data.putArray("files");
            for (var file : files) {
                names.add(file.toString());
            }
            call("Input.dispatchDragEvent", parameters);
        }
    }

    void picture(Path file) throws IOException {
        var data = call("Page.captureScreenshot", json().put("format", "png")).path("data");
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(data.asText()));
    }

    /// What the console complained of since the last time.
    List<String> complaints() {
        return tools.complaints();
    }

    static String quoted(String text) throws IOException {
        return DevTools.MAPPER.writeValueAsString(text);
    }

    @Override
    public void close() throws IOException {
        tools.call("", "Target.closeTarget", json().put("targetId", target));
        tools.call("", "Target.disposeBrowserContext", json().put("browserContextId", context));
    }
}
