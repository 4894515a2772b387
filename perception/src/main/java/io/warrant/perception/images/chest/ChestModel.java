package io.warrant.perception.images.chest;

import io.warrant.perception.images.heat.Faithfulness;
import io.warrant.perception.images.heat.Surrogate;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A network, the known cases it compares with, and how its log odds are to be taken.
record ChestModel(Network network, Prototypes prototypes, Calibrator calibrator) {

    private static final String FILE = "chest.numbers";

    /// Pictures with parts hidden that a heat map asks about.
    private static final int DRAWN = 60;

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

    /// How much each part speaks for the answer, at most 1; below 0 where it speaks against.
    float[] heat(float[] picture) {
        var whole = new Picture("", Network.SIDE, Network.SIDE, 1, picture, Double.NaN);
        var own = own(picture);
        var weights =
                new Surrogate(DRAWN, 1)
                        .of(it -> own.applyAsDouble(it.pixels()), whole, Network.LAST_SIDE);
        float most = 1e-9f;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        int part = Network.SIDE / Network.LAST_SIDE;
        var heat = new float[picture.length];
        for (int at = 0; at < heat.length; at++) {
            int row = at / Network.SIDE / part;
            heat[at] = weights[row * Network.LAST_SIDE + at % Network.SIDE / part] / most;
        }
        return heat;
    }

    /// The probability of what a picture is deemed to show, pneumonia or none, in others.
    private ToDoubleFunction<float[]> own(float[] picture) {
        boolean pneumonia = network.answer(picture).logOdds() >= 0;
        return shown -> pneumonia ? probability(shown) : 1 - probability(shown);
    }

    /// Whether a heat map shows what moved the network to its answer.
    Faithfulness check(float[] picture, float[] heat, long seed) {
        return Faithfulness.of(
                new Faithfulness.Question(picture, Network.SIDE, own(picture)), heat, seed);
    }

    /// @param attributes by X-ray
    List<Judged<Judged.Stated>> judged(XRays others, List<Map<String, String>> attributes) {
        var judged = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < others.size(); i++) {
            double output = network.answer(others.pictures().get(i)).logOdds();
            var stated =
                    new Judged.Stated(
                            calibrator.probability(output), output, others.truth().get(i));
            judged.add(new Judged<>(Integer.toString(i), attributes.get(i), stated));
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
