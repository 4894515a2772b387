package io.warrant.perception.images.chest;

import io.warrant.perception.images.heat.Faithfulness;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A network, the known cases it compares with, and how its log odds are to be taken.
record ChestModel(Network network, Prototypes prototypes, Calibrator calibrator) {

    private static final String FILE = "chest.numbers";

    /// @param known those learnt from
    /// @param apart those that calibrate
    static ChestModel of(Network network, XRays known, XRays apart) {
        var outputs = new double[apart.size()];
        var truth = new boolean[apart.size()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = network.answer(apart.pictures().get(i)).logOdds();
            truth[i] = apart.truth().get(i);
        }
        return new ChestModel(
                network, Prototypes.of(network, known), Calibrator.Kind.PLATT.fit(outputs, truth));
    }

    double probability(float[] picture) {
        return calibrator.probability(network.answer(picture).logOdds());
    }

    /// Where the network saw what speaks for its answer, from 0 to 1.
    float[] heat(float[] picture) {
        var answer = network.answer(picture);
        int sign = answer.logOdds() >= 0 ? 1 : -1;
        var heat = network.contributions(answer);
        for (int at = 0; at < heat.length; at++) {
            heat[at] *= sign;
        }
        int side = Network.LAST_SIDE;
        var wide = Resize.to(new Plane(side, side, heat), Network.SIDE, Network.SIDE).values();
        float most = 1e-9f;
        for (float value : wide) {
            most = Math.max(most, value);
        }
        for (int at = 0; at < wide.length; at++) {
            wide[at] = Math.max(0, wide[at]) / most;
        }
        return wide;
    }

    /// Whether a heat map shows what moved the network to its answer.
    Faithfulness check(float[] picture, float[] heat, long seed) {
        boolean pneumonia = network.answer(picture).logOdds() >= 0;
        var question =
                new Faithfulness.Question(
                        picture,
                        Network.SIDE,
                        shown -> pneumonia ? probability(shown) : 1 - probability(shown));
        return Faithfulness.of(question, heat, seed);
    }

    List<Judged<Judged.Stated>> judged(XRays others) {
        var judged = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < others.size(); i++) {
            double output = network.answer(others.pictures().get(i)).logOdds();
            var stated =
                    new Judged.Stated(
                            calibrator.probability(output), output, others.truth().get(i));
            judged.add(new Judged<>(Integer.toString(i), Map.of(), stated));
        }
        return judged;
    }

    Map<String, byte[]> weights() {
        var rows = network.rows();
        rows.put("prototypes", prototypes.numbers());
        rows.put("calibrator", calibrator.numbers());
        return Map.of(FILE, Numbers.of(rows).bytes());
    }

    static ChestModel of(Function<String, byte[]> files) {
        var numbers = Numbers.parse(FILE, files.apply(FILE));
        var network = Network.of(numbers);
        return new ChestModel(
                network,
                Prototypes.of(numbers.row("prototypes"), network.weights().length - 1),
                Calibrator.parse(numbers.row("calibrator")));
    }
}
