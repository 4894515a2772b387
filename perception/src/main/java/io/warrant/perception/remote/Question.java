package io.warrant.perception.remote;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.perception.recording.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

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
                                + Base64.getEncoder().encodeToString(png(picture)));
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

    private static byte[] png(Picture picture) {
        var image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int colour = 0;
                for (int channel = 0; channel < 3; channel++) {
                    float value = picture.at(picture.channels() == 3 ? channel : 0, x, y);
                    colour = (colour << 8) | Math.clamp(Math.round(255 * value), 0, 255);
                }
                image.setRGB(x, y, colour);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
