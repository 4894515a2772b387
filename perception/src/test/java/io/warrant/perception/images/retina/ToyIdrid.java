package io.warrant.perception.images.retina;

import java.awt.Color;
import java.awt.Graphics2D;
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

/// Draws eyes for tests: an orange disc with dark and yellow spots, in the layout of IDRiD.
public final class ToyIdrid {

    private static final int WIDTH = 192;
    private static final int HEIGHT = 128;

    private final Random random;

    private ToyIdrid(long seed) {
        random = new Random(seed);
    }

    /// A spot of one lesion.
    private record Spot(Lesion lesion, int x, int y, int size) {}

    /// @param part `a. Training Set` or `b. Testing Set`
    public static void write(Path zip, String part, int masked, int graded, long seed)
            throws IOException {
        var toy = new ToyIdrid(seed);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < masked; i++) {
                toy.segmented(out, part, "IDRiD_%02d".formatted(i + 1));
            }
            toy.graded(out, part, graded);
        }
    }

    /// One photograph by itself.
    public static byte[] photo(long seed, boolean ill) throws IOException {
        var toy = new ToyIdrid(seed);
        return file(toy.eye(ill ? toy.spots(3) : List.of()), "png");
    }

    private void segmented(ZipOutputStream out, String part, String name) throws IOException {
        var spots = spots(4);
        put(
                out,
                "A. Segmentation/1. Original Images/" + part + "/" + name + ".png",
                file(eye(spots), "png"));
        for (var lesion : Lesion.values()) {
            var mask = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
            var pen = mask.createGraphics();
            pen.setColor(Color.WHITE);
            spots.stream().filter(spot -> spot.lesion() == lesion).forEach(it -> dot(pen, it));
            pen.dispose();
            var folder = "A. Segmentation/2. All Segmentation Groundtruths/" + part + "/";
            put(out, folder + lesion.folder() + "/" + name + "_X.png", file(mask, "png"));
        }
    }

    private void graded(ZipOutputStream out, String part, int count) throws IOException {
        var table = new StringBuilder("Image name,Retinopathy grade,Risk\n");
        for (int i = 0; i < count; i++) {
            int grade = i % 2 == 0 ? 0 : 2 + i % 3;
            var name = "IDRiD_%03d".formatted(i + 1);
            table.append(name).append(',').append(grade).append(",0\n");
            var spots = grade == 0 ? new ArrayList<Spot>() : spots(3);
            put(
                    out,
                    "B. Disease Grading/1. Original Images/" + part + "/" + name + ".png",
                    file(eye(spots), "png"));
        }
        put(
                out,
                "B. Disease Grading/2. Groundtruths/" + part.charAt(0) + ". labels.csv",
                table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Spot> spots(int each) {
        var spots = new ArrayList<Spot>();
        for (var lesion : Lesion.values()) {
            int size = 4 + 3 * lesion.ordinal();
            for (int i = 0; i < (lesion == Lesion.OPTIC_DISC ? 1 : each); i++) {
                spots.add(new Spot(lesion, 60 + random.nextInt(70), 30 + random.nextInt(60), size));
            }
        }
        return spots;
    }

    private BufferedImage eye(List<Spot> spots) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(200, 100, 40));
        pen.fillOval(34, 2, 124, 124);
        for (var spot : spots) {
            pen.setColor(
                    switch (spot.lesion()) {
                        case MICROANEURYSMS, HAEMORRHAGES -> new Color(110, 25, 15);
                        case HARD_EXUDATES, SOFT_EXUDATES -> new Color(235, 200, 90);
                        case OPTIC_DISC -> new Color(250, 220, 160);
                    });
            dot(pen, spot);
        }
        pen.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var color = new Color(image.getRGB(x, y));
                int shift = color.getRed() > 50 ? random.nextInt(17) - 8 : 0;
                image.setRGB(x, y, shifted(color, shift).getRGB());
            }
        }
        return image;
    }

    private static Color shifted(Color color, int shift) {
        return new Color(
                Math.clamp(color.getRed() + shift, 0, 255),
                Math.clamp(color.getGreen() + shift, 0, 255),
                Math.clamp(color.getBlue() + shift, 0, 255));
    }

    private static void dot(Graphics2D pen, Spot spot) {
        pen.fillOval(spot.x(), spot.y(), spot.size(), spot.size());
    }

    private static byte[] file(BufferedImage image, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
