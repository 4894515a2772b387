package io.warrant.perception.images.cells;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;

import io.warrant.perception.images.learning.Convolution;
import io.warrant.perception.images.learning.Torch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a [CellNetwork] with PyTorch, by Adam on varied pictures.
final class CellTraining {

    /// How often each picture is learnt from.
    static final int EPOCHS = 36;

    private static final int BATCH = 8;
    private static final float FASTEST = 3e-3f;
    private static final double RARE = -3;

    private final List<Lesson> lessons;
    private final CellFit.Run run;
    private final Random random;
    private final List<Conv2d> convolutions = new ArrayList<>();
    private final List<BatchNorm> norms = new ArrayList<>();

    CellTraining(List<Lesson> lessons, CellFit.Run run) {
        this.lessons = lessons;
        this.run = run;
        random = new Random(run.choices().seed());
    }

    CellNetwork run() {
        var choices = run.choices();
        try (var model = Torch.model(block(), choices.seed(), choices.threads())) {
            try (var trainer = model.newTrainer(settings())) {
                trainer.initialize(new Shape(1, 3, 240, CellNetwork.WIDTH));
                rare();
                for (int epoch = 0; epoch < run.epochs(); epoch++) {
                    run.progress().at("learning cells", epoch, run.epochs());
                    epoch(trainer);
                }
                return copy();
            }
        }
    }

    private DefaultTrainingConfig settings() {
        int steps = run.epochs() * ((lessons.size() + BATCH - 1) / BATCH);
        return Torch.slowing(new CellLoss(), FASTEST, steps);
    }

    private SequentialBlock block() {
        var all = new SequentialBlock();
        for (int i = 0; i < CellNetwork.SHAPES.size(); i++) {
            var shape = CellNetwork.SHAPES.get(i);
            var part = new SequentialBlock().add(convolution(shape));
            if (i < CellNetwork.SHAPES.size() - 1) {
                norms.add(BatchNorm.builder().build());
                part.add(norms.getLast()).add(Activation::relu);
            }
            all.add(CellNetwork.adds(shape) ? added(part) : part);
        }
        return all;
    }

    private Conv2d convolution(Convolution.Shape shape) {
        int apart = shape.apart();
        int frame = shape.side() / 2 * apart;
        var convolution =
                Conv2d.builder()
                        .setKernelShape(new Shape(shape.side(), shape.side()))
                        .optPadding(new Shape(frame, frame))
                        .optStride(new Shape(shape.stride(), shape.stride()))
                        .optDilation(new Shape(apart, apart))
                        .setFilters(shape.to())
                        .build();
        convolutions.add(convolution);
        return convolution;
    }

    private static Block added(Block part) {
        return new ParallelBlock(
                outputs ->
                        new NDList(
                                outputs.get(0)
                                        .singletonOrThrow()
                                        .add(outputs.get(1).singletonOrThrow())),
                List.of(Blocks.identityBlock(), part));
    }

    /// Middles of cells are rare, and the network starts from that.
    private void rare() {
        var bias = convolutions.getLast().getParameters().get("bias").getArray();
        bias.set(new NDIndex(":" + Cell.ALL.size()), RARE);
    }

    private void epoch(Trainer trainer) {
        var order = new ArrayList<>(lessons);
        Collections.shuffle(order, random);
        for (int start = 0; start < order.size(); start += BATCH) {
            step(trainer, order.subList(start, Math.min(start + BATCH, order.size())));
        }
    }

    private void step(Trainer trainer, List<Lesson> batch) {
        boolean turned = random.nextBoolean();
        var seeds = batch.stream().map(_ -> random.nextLong()).toList();
        var varied = new ArrayList<Lesson>();
        for (int i = 0; i < batch.size(); i++) {
            varied.add(batch.get(i).varied(new Random(seeds.get(i)), turned));
        }
        var first = varied.getFirst().picture();
        int size = first.values().length;
        int squares = CellNetwork.SQUARE;
        int wanted = Lesson.WANTED * size / 3 / squares / squares;
        var pixels = new float[varied.size() * size];
        var targets = new float[varied.size() * wanted];
        for (int i = 0; i < varied.size(); i++) {
            System.arraycopy(varied.get(i).picture().values(), 0, pixels, i * size, size);
            varied.get(i).want(targets, i * wanted);
        }
        int count = varied.size();
        var shape = new Shape(count, 3, first.height(), first.width());
        var said =
                new Shape(count, Lesson.WANTED, first.height() / squares, first.width() / squares);
        try (var manager = trainer.getManager().newSubManager();
                var gradients = trainer.newGradientCollector()) {
            var given = new NDList(manager.create(pixels, shape));
            var truth = new NDList(manager.create(targets, said));
            gradients.backward(trainer.getLoss().evaluate(truth, trainer.forward(given)));
            trainer.step();
        }
    }

    /// Each norm becomes part of the convolution before it.
    private CellNetwork copy() {
        var layers = new ArrayList<Convolution>();
        for (int i = 0; i < convolutions.size(); i++) {
            var shape = CellNetwork.SHAPES.get(i);
            var parameters = convolutions.get(i).getParameters();
            var kernel = parameters.get("weight").getArray().toFloatArray();
            var bias = parameters.get("bias").getArray().toFloatArray();
            if (i < norms.size()) {
                fold(norms.get(i), kernel, bias);
            }
            layers.add(new Convolution(shape, kernel, bias));
        }
        return new CellNetwork(layers);
    }

    private static void fold(BatchNorm norm, float[] kernel, float[] bias) {
        var parameters = norm.getParameters();
        var gamma = parameters.get("gamma").getArray().toFloatArray();
        var beta = parameters.get("beta").getArray().toFloatArray();
        var mean = parameters.get("runningMean").getArray().toFloatArray();
        var spread = parameters.get("runningVar").getArray().toFloatArray();
        int each = kernel.length / bias.length;
        for (int to = 0; to < bias.length; to++) {
            float by = (float) (gamma[to] / Math.sqrt(spread[to] + 1e-5));
            for (int at = to * each; at < (to + 1) * each; at++) {
                kernel[at] *= by;
            }
            bias[to] = (bias[to] - mean[to]) * by + beta[to];
        }
    }
}
