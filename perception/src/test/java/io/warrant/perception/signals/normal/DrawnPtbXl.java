package io.warrant.perception.signals.normal;

import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.ecg.Drawn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Drawn ECGs of 64 patients as PTB-XL lays them out; every other one has inverted T waves in V5.
public final class DrawnPtbXl {

    private DrawnPtbXl() {}

    /// Writes the table, and the records beside it.
    public static void write(Path folder) throws IOException {
        var table =
                new StringBuilder("ecg_id,patient_id,age,sex,scp_codes,strat_fold,filename_lr\n");
        for (int i = 0; i < 64; i++) {
            boolean abnormal = i % 2 == 1;
            write(folder, "r%02d".formatted(i), ecg(i, abnormal));
            table.append(
                    "%d,%d,60,%d,\"{'%s': 100.0}\",%d,records100/r%02d%n"
                            .formatted(
                                    i, i, i / 2 % 2, abnormal ? "NDT" : "NORM", 1 + i / 2 % 4, i));
        }
        Files.writeString(folder.resolve("ptbxl_database.csv"), table);
    }

    /// One ECG.
    public static Tracing ecg(int seed, boolean abnormal) {
        var ecg = Drawn.ecg(100);
        var random = new Random(seed);
        for (int lead = 0; lead < 12; lead++) {
            double size = 0.9 + 0.2 * random.nextDouble();
            for (int i = 0; i < ecg.length(); i++) {
                double after = (i / 100.0 + 0.4) % 0.8 - 0.4;
                double turned = abnormal && lead == 10 && after > 0.12 ? -1 : 1;
                ecg.samples()[lead][i] *= (float) (size * turned);
                ecg.samples()[lead][i] += (float) (0.004 * random.nextGaussian());
            }
        }
        return ecg;
    }

    /// Writes an ECG as WFDB has it.
    public static void write(Path folder, String name, Tracing ecg) throws IOException {
        var header = new StringBuilder("%s 12 100 %d\n".formatted(name, ecg.length()));
        var bytes = new byte[ecg.length() * 24];
        for (int lead = 0; lead < 12; lead++) {
            int sum = 0;
            for (int i = 0; i < ecg.length(); i++) {
                int sample = Math.round(1000 * ecg.samples()[lead][i]);
                bytes[(i * 12 + lead) * 2] = (byte) sample;
                bytes[(i * 12 + lead) * 2 + 1] = (byte) (sample >> 8);
                sum += sample;
            }
            header.append(
                    "%s.dat 16 1000(0)/mV 16 0 0 %d 0 %s%n"
                            .formatted(name, sum & 0xffff, ecg.leads().get(lead)));
        }
        Files.writeString(folder.resolve(name + ".hea"), header);
        Files.write(folder.resolve(name + ".dat"), bytes);
    }
}
