package io.warrant.perception.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Fits a rising curve by pooling neighbours that fall (Ayer and others 1955). Each corner lies at
/// the mean output of its pool.
final class IsotonicFit {

    private IsotonicFit() {}

    static Calibrator of(double[] outputs, boolean[] truth) {
        if (outputs.length == 0) {
            return new Calibrator.Platt(0, 0);
        }
        var order =
                IntStream.range(0, outputs.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(outputs[a], outputs[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var count = new double[order.length];
        var sum = new double[order.length];
        var place = new double[order.length];
        int pools = 0;
        for (int at = 0; at < order.length; ) {
            double output = outputs[order[at]];
            for (; at < order.length && outputs[order[at]] == output; at++) {
                count[pools]++;
                sum[pools] += truth[order[at]] ? 1 : 0;
                place[pools] += output;
            }
            pools++;
            while (pools > 1
                    && sum[pools - 2] * count[pools - 1] >= sum[pools - 1] * count[pools - 2]) {
                pools--;
                count[pools - 1] += count[pools];
                sum[pools - 1] += sum[pools];
                place[pools - 1] += place[pools];
                count[pools] = 0;
                sum[pools] = 0;
                place[pools] = 0;
            }
        }
        for (int pool = 0; pool < pools; pool++) {
            place[pool] /= count[pool];
            sum[pool] /= count[pool];
        }
        return new Calibrator.Isotonic(Arrays.copyOf(place, pools), Arrays.copyOf(sum, pools));
    }
}
