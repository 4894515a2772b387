package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.intake.Shelf;
import io.warrant.perception.onnx.OnnxModels;
import io.warrant.perception.onnx.TinyOnnx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A picture that is dropped onto the page: what a model sees in it is shown, and enters the case
/// as suspected.
class PictureInChromiumTest {

    private static final int SIDE = 96;
    private static final String MANIFEST =
            """
            {"reads": "pictures of a toy spine",
             "input": {"name": "x", "kind": "PICTURE", "layout": "CHANNELS_FIRST",
               "width": 16, "height": 16, "rate": 0, "channels": ["grey"], "mean": [0],
               "deviation": [1]},
             "output": {"name": "y", "activation": "NONE"},
             "concepts": [
               {"name": "a bent spine", "term": "HP:0002650", "index": 0, "slope": 1,
                 "intercept": 0},
               {"name": "something else", "term": "HP:9999999", "index": 0, "slope": 1,
                 "intercept": 0}],
             "licence": "CC0", "citation": "none: made for a test"}
            """;

    @RegisterExtension
    static final OpenWorkbench WORKBENCH = new OpenWorkbench(PictureInChromiumTest::serve);

    private static Service serve(Path folder) {
        try {
            var model = Files.write(folder.resolve("toy.onnx"), TinyOnnx.brightness(16, 16));
            var manifest = Files.writeString(folder.resolve("toy.json"), MANIFEST);
            var shelf = new Shelf(folder.resolve("models"));
            OnnxModels.add(model, manifest, shelf.place("toy-spine"));
            return Service.with(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A bright disc on grey, so that something is to be seen.
    private static Path picture(String name, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(150, 150, 150));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 6, height / 6, width * 2 / 3, height * 2 / 3);
        pen.dispose();
        var file = WORKBENCH.folder().resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void whatAModelSeesBecomesASuspectedFinding() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.readNote();
            var before = page.findings();
            var chance = page.chance();
            tab.drop(picture("spine.png", SIDE, SIDE));
            tab.until("document.querySelector('dialog[open] .percepts')");
            assertThat(tab.text("dialog .percepts")).contains("Scoliosis", "something else");
            assertThat(tab.is("document.querySelector('dialog .pile img').naturalWidth > 0"))
                    .isTrue();
            tab.picture(Path.of("target", "picture-seen.png"));
            assertThat(Accessibility.violations(tab)).isEmpty();
            tab.click("#picture-add");
            page.settle();
            assertThat(page.findings()).contains("suspected Scoliosis").hasSize(before.length + 1);
            assertThat(page.chance()).isNotEqualTo(chance);
            tab.picture(Path.of("target", "picture-suspected.png"));
            tab.click("#picture-HP-0002650");
            tab.until("document.querySelector('dialog[open] .percepts')");
            assertThat(tab.is("document.querySelector('#picture-add')")).isFalse();
            // The browser itself tells that one term isn't known.
            assertThat(tab.complaints()).allMatch(each -> each.contains("404"));
        }
    }

    @Test
    void whatCannotBeReadIsNoFinding() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).readNote();
            var before = WORKBENCH.page(tab).findings();
            tab.drop(picture("dot.png", 1, 1));
            tab.until(
                    "document.querySelector('dialog[open] .unreadable')"
                            + " || document.querySelector('.trouble')");
            tab.picture(Path.of("target", "picture-unreadable.png"));
            assertThat(tab.is("document.querySelector('#picture-add')")).isFalse();
            assertThat(WORKBENCH.page(tab).findings()).isEqualTo(before);
        }
    }
}
