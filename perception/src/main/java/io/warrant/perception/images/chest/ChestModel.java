package io.warrant.perception.images.chest;

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
