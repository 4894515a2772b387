package io.warrant.perception.remote;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.perception.images.reading.PicturePng;
import io.warrant.perception.recording.Picture;

import java.util.Base64;
import java.util.stream.Collectors;

/// What a served model is asked. Nothing but the picture's pixels goes out: neither its name nor
/// anything of the case.
final class Question {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Question() {}

    static String about(Picture picture, RemoteManifest manifest) {
        var out = JSON.createObjectNode();
        out.put("model", manifest.model()).put("temperature", 0).put("seed", 1);
        var content = out.putArray("messages").addObject().put("role", "user").putArray("content");
        content.addObject().put("type", "text").put("text", words(manifest));
        content.addObject()
                .put("type", "image_url")
                .putObject("image_url")
                .put(
                        "url",
                        "data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(PicturePng.of(picture)));
        return out.toString();
    }

    private static String words(RemoteManifest manifest) {
        var names =
                manifest.concepts().stream()
                        .map(RemoteManifest.Concept::name)
                        .collect(Collectors.joining("; "));
        return """
        Look at this picture (%s). For each of these findings tell how likely it is that the picture \
        shows it, from 0 to 1, and where you see it: %s. Then write a short report in plain sentences, \
        one observation each. Answer with nothing but JSON of this form: {"findings": [{"name": \
        "...", "probability": 0.0, "because": "..."}], "report": "..."}. Say only what can be seen.\
        """
                .formatted(manifest.reads(), names);
    }
}
