package io.warrant.perception.images.chest;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.measure.Attributes;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PneumoniaTest {

    @TempDir Path folder;

    /// Squares of noise, brighter below where they are ill; as NumPy archives them.
    private static void part(ZipOutputStream out, String name, int count) throws IOException {
        var random = new Random(count);
        var pictures = new byte[count * 784];
        var labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 2);
            for (int at = 0; at < 784; at++) {
                int light = i % 2 == 1 && at > 392 ? 120 : 60;
                pictures[i * 784 + at] = (byte) (light + random.nextInt(40));
            }
        }
        array(out, name + "_images", count + ", 28, 28", pictures);
        array(out, name + "_labels", count + ", 1", labels);
    }

    private static void array(ZipOutputStream out, String name, String shape, byte[] values)
            throws IOException {
        var header = "{'descr': '|u1', 'fortran_order': False, 'shape': (" + shape + "), }\n";
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        file.write(new byte[] {(byte) header.length(), 0});
        file.write(header.getBytes(StandardCharsets.ISO_8859_1));
        file.write(values);
        out.putNextEntry(new ZipEntry(name + ".npy"));
        out.write(file.toByteArray());
        out.closeEntry();
    }

    @Test
    void aCardKeepsHowFarGroupsAreApart() throws IOException {
        var data = folder.resolve("chest.npz");
        try (var out = new ZipOutputStream(Files.newOutputStream(data))) {
            part(out, "train", 120);
            part(out, "val", 40);
        }
        var scanners = new StringBuilder("X-ray,scanner\n");
        for (int i = 0; i < 40; i++) {
            scanners.append("val/%d,%s%n".formatted(i, i < 20 ? "fixed" : "mobile"));
        }
        var file = folder.resolve("scanners.csv");
        Files.writeString(file, scanners);
        var choices = new Choices(1, 1, Attributes.read(file));
        var task = new Pneumonia();
        task.train(data, folder.resolve("model"), choices, Progress.SILENT);

        try (var provider = task.open(folder.resolve("model"))) {
            assertThat(provider.card().measured())
                    .containsKeys(
                            "AUC, pneumonia or not",
                            "AUC, pneumonia or not gap by scanner",
                            "Brier gap by scanner");
        }
    }
}
