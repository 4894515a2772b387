package io.warrant.app.recordings;

import io.warrant.app.serve.Request;
import io.warrant.engine.errors.InvalidCaseException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The files of a request by their bare names: the body itself, or the parts of a form
/// (`multipart/form-data`, RFC 7578). Nothing is ever written to disk.
final class SentFiles {

    private static final int MOST = 16;
    private static final int LONGEST_NAME = 80;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"\\r\\n]{0,500})\"");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] body;
    private final byte[] delimiter;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SentFiles(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    static Map<String, byte[]> of(Request request) {
        if (!request.contentType().equals("multipart/form-data")) {
            var name = request.option("name").map(SentFiles::plain).orElse("recording");
            return Map.of(name, request.body());
        }
        var boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw bad("names no boundary");
        }
        var text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        return new SentFiles(request.body(), text).parts();
    }

    private Map<String, byte[]> parts() {
        int at = find(delimiter, 0);
        if (at < 0) {
            throw bad("doesn't hold its boundary");
        }
        for (int next = find(delimiter, at + 1); next >= 0; next = find(delimiter, next + 1)) {
            // A line's end stands before each delimiter and behind it.
            part(at + delimiter.length + 2, next - 2);
            at = next;
        }
        if (files.isEmpty()) {
            throw bad("holds no whole file");
        }
        return files;
    }

    private void part(int from, int to) {
        int head = find(BLANK_LINE, from);
        if (head < 0 || head + BLANK_LINE.length > to) {
            throw bad("has a part without an end of its headers");
        }
        var headers = new String(body, from, head - from, StandardCharsets.UTF_8);
        var file = FILE.matcher(headers);
        if (!file.find()) {
            // A field that is no file says nothing here.
            return;
        }
        var content = Arrays.copyOfRange(body, head + BLANK_LINE.length, to);
        if (files.size() == MOST || files.putIfAbsent(plain(file.group(1)), content) != null) {
            throw bad("holds more than " + MOST + " files, or two of one name");
        }
    }

    private int find(byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /// The name without any folder, so that it can stand in a case.
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[^\\p{L}\\p{N} ._#-]", "_");
        return printable.substring(0, Math.min(LONGEST_NAME, printable.length()));
    }

    private static InvalidCaseException bad(String what) {
        return new InvalidCaseException(
                "The form "
                        + what
                        + ". Send the files as multipart/form-data, or one file as it is.");
    }
}
