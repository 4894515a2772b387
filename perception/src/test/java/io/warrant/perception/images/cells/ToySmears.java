package io.warrant.perception.images.cells;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/// Drawn smears: rose discs, a large blue one and small violet ones, with their boxes.
final class ToySmears {

    static final int WIDTH = 320;
    static final int HEIGHT = 96;

    private ToySmears() {}

    record Toy(BufferedImage image, List<Smears.Marked> cells) {}

    static Toy draw(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(225, 220, 205));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        var cells = new ArrayList<Smears.Marked>();
        for (int slot = 0; slot < 4; slot++) {
            var cell = slot == 0 ? Cell.WHITE : slot == 3 ? Cell.PLATELET : Cell.RED;
            int side = cell == Cell.WHITE ? 64 : cell == Cell.RED ? 48 : 18;
            int x = slot * WIDTH / 4 + random.nextInt(WIDTH / 4 - side + 1);
            int y = random.nextInt(HEIGHT - side);
            pen.setColor(
                    switch (cell) {
                        case RED -> new Color(200, 130, 130);
                        case WHITE -> new Color(60, 50, 150);
                        case PLATELET -> new Color(150, 80, 170);
                    });
            pen.fillOval(x, y, side, side);
            cells.add(new Smears.Marked(cell, new Box(x, y, x + side, y + side)));
        }
        pen.dispose();
        for (int at = 0; at < WIDTH * HEIGHT; at++) {
            int grain = random.nextInt(9) - 4;
            var was = new Color(image.getRGB(at % WIDTH, at / WIDTH));
            image.setRGB(
                    at % WIDTH,
                    at / WIDTH,
                    new Color(
                                    Math.clamp(was.getRed() + grain, 0, 255),
                                    Math.clamp(was.getGreen() + grain, 0, 255),
                                    Math.clamp(was.getBlue() + grain, 0, 255))
                            .getRGB());
        }
        return new Toy(image, cells);
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static String xml(List<Smears.Marked> cells) {
        var xml = new StringBuilder("<annotation><filename>x.png</filename>");
        for (var cell : cells) {
            xml.append(object(cell.cell().label(), cell.box()));
        }
        return xml.append("</annotation>").toString();
    }

    static String object(String name, Box box) {
        return "<object><name>%s</name><bndbox><xmin>%d</xmin><ymin>%d</ymin><xmax>%d</xmax><ymax>%d</ymax></bndbox></object>"
                .formatted(
                        name,
                        (int) box.left(),
                        (int) box.top(),
                        (int) box.right(),
                        (int) box.bottom());
    }

    /// An archive of so many drawn smears.
    static void write(Path file, int count, long seed) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                var toy = draw(seed + i);
                add(zip, "JPEGImages/Smear_" + i + ".png", png(toy.image()));
                add(
                        zip,
                        "Annotations/Smear_" + i + ".xml",
                        xml(toy.cells()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
