package io.warrant.perception.images.cells;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.training.loss.Loss;

/// How far what is said is from what is wanted: of middles by the focal loss (Law and Deng 2018),
/// of edges by what the boxes share.
final class CellLoss extends Loss {

    CellLoss() {
        super("cells");
    }

    @Override
    public NDArray evaluate(NDList wanted, NDList said) {
        var truth = wanted.singletonOrThrow();
        var given = said.singletonOrThrow();
        int kinds = Cell.ALL.size();
        var heat = truth.get(":, :" + kinds);
        var odds = given.get(":, :" + kinds);
        var middle = heat.eq(1).toType(given.getDataType(), false);
        double cells = Math.max(1, middle.sum().getFloat());
        var p = Activation.sigmoid(odds);
        var yes = Activation.softPlus(odds.neg()).mul(p.neg().add(1).square()).mul(middle);
        var no = Activation.softPlus(odds).mul(p.square()).mul(heat.neg().add(1).pow(4));
        var reach = given.get(":, " + kinds + ":").clip(-4, 3).exp().mul(CellNetwork.REACH);
        var edges = truth.get(":, " + kinds + ":" + (kinds + 4));
        var counts = truth.get(":, " + (kinds + 4));
        var shared = shared(reach, edges);
        return yes.sum()
                .add(no.sum())
                .div(cells)
                .add(shared.neg().add(1).mul(counts).sum().div(cells).mul(2));
    }

    private static NDArray shared(NDArray reach, NDArray edges) {
        var least = reach.minimum(edges);
        var inside = sum(least, 0, 2).mul(sum(least, 1, 3));
        var either = area(reach).add(area(edges)).sub(inside);
        return inside.div(either.add(1e-3));
    }

    private static NDArray area(NDArray edges) {
        return sum(edges, 0, 2).mul(sum(edges, 1, 3));
    }

    private static NDArray sum(NDArray edges, int one, int other) {
        return edges.get(":, " + one).add(edges.get(":, " + other));
    }
}
