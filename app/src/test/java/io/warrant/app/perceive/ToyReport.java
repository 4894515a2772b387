package io.warrant.app.perceive;

import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A report of a made-up model of two concepts, one of which goes with the camera.
public final class ToyReport {

    private ToyReport() {}

    public static Report report() {
        var random = new Random(4);
        var stated = new ArrayList<Judged<Judged.Stated>>();
        var seen = new ArrayList<Judged<Confounding.Seen>>();
        for (int i = 0; i < 80; i++) {
            boolean ill = i % 2 == 0;
            boolean warm = i / 2 % 2 == 0;
            double chalk = random.nextGaussian() + (warm ? 3 : 0);
            double moss = random.nextGaussian();
            double output = moss + (ill ? 1 : -1);
            var camera = Map.of("camera", warm ? "warm" : "cold");
            var outcome = new Judged.Stated(1 / (1 + Math.exp(-output)), output, ill);
            stated.add(new Judged<>("p" + i, camera, outcome));
            var amounts = List.of(chalk, moss);
            var one = new Confounding.Seen(ill ? "ill" : "well", amounts);
            seen.add(new Judged<>("p" + i, camera, one));
        }
        var metrics =
                List.of(
                        Metric.auc("AUC"),
                        new Metric<Judged.Stated>("nothing", true, _ -> Double.NaN));
        var byGroup = ByGroup.of(stated, metrics, 1);
        var confounding =
                Confounding.of(List.of("chalk dust", "moss"), seen, 1)
                        .with(List.of(Confounding.Cost.of("moss", stated, stated, 1)));
        var worse = List.of(Endurance.Worse.of("", 0, 2, List.of()));
        return new Report(
                        "toy-task",
                        "80 recordings",
                        byGroup.withGaps(),
                        byGroup.groups(),
                        Optional.of(
                                Metric.reliability(stated.stream().map(Judged::outcome).toList())),
                        byGroup.notices())
                .with(new Endurance(Endurance.Pace.of(new double[] {1, 2}), worse))
                .with(confounding);
    }
}
