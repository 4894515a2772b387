package io.warrant.perception.images.chest;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;

import io.warrant.perception.images.learning.Convolution;
import io.warrant.perception.images.learning.Torch;
import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

/// Learns a [Network] with PyTorch, by Adam on shuffled and slightly changed pictures.
final class Training {

    private static final int EPOCHS = 10;
    private static final int BATCH = 64;
    private static final float FASTEST = 2e-3f;
    private static final int SHIFT = 2;

    /// The longest side of a part that is hidden.
    private static final int MOST_HIDDEN = 10;

    private final XRays pictures;
    private final Choices choices;
    private final Progress progress;
    private final Random random;

    Training(XRays pictures, Choices choices, Progress progress) {
        this.pictures = pictures;
        this.choices = choices;
        this.progress = progress;
        random = new Random(choices.seed());
    }

    Network run() {
        var block = block();
        try (var model = Torch.model(block, choices.seed(), choices.threads())) {
            try (var trainer = model.newTrainer(settings())) {
                trainer.initialize(new Shape(1, 1, Network.SIDE, Network.SIDE));
                for (int epoch = 0; epoch < EPOCHS; epoch++) {
                    progress.at("learning from X-rays", epoch, EPOCHS);
                    epoch(trainer);
                }
                return copy(block);
            }
        }
    }

    private DefaultTrainingConfig settings() {
        int steps = EPOCHS * ((pictures.size() + BATCH - 1) / BATCH);
        return Torch.slowing(Loss.sigmoidBinaryCrossEntropyLoss(), FASTEST, steps);
    }

    private static SequentialBlock block() {
        var block = new SequentialBlock();
        for (int i = 0; i < Network.CHANNELS.size(); i++) {
            block.add(
                            Conv2d.builder()
                                    .setKernelShape(new Shape(3, 3))
                                    .optPadding(new Shape(1, 1))
                                    .setFilters(Network.CHANNELS.get(i))
                                    .build())
                    .add(Activation::relu);
            if (i == 1 || i == 3) {
                block.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
            }
        }
        return block.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(1).build());
    }

    private void epoch(Trainer trainer) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < pictures.size(); i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, random);
        for (int start = 0; start < order.size(); start += BATCH) {
            int end = Math.min(start + BATCH, order.size());
            step(trainer, order.subList(start, end));
        }
    }

    private void step(Trainer trainer, java.util.List<Integer> batch) {
        int area = Network.SIDE * Network.SIDE;
        var pixels = new float[batch.size() * area];
        var truth = new float[batch.size()];
        for (int i = 0; i < truth.length; i++) {
            varied(pictures.pictures().get(batch.get(i)), pixels, i * area);
            truth[i] = pictures.truth().get(batch.get(i)) ? 1 : 0;
        }
        try (var manager = trainer.getManager().newSubManager();
                var gradients = trainer.newGradientCollector()) {
            var shape = new Shape(truth.length, 1, Network.SIDE, Network.SIDE);
            var given = new NDList(manager.create(pixels, shape));
            var wanted = new NDList(manager.create(truth, new Shape(truth.length, 1)));
            gradients.backward(trainer.getLoss().evaluate(wanted, trainer.forward(given)));
            trainer.step();
        }
    }

    /// By up to so many pixels to each side; of every second a part is hidden, and every fourth is
    /// blurred, so that no small part decides.
    private void varied(float[] picture, float[] to, int start) {
        int right = random.nextInt(2 * SHIFT + 1) - SHIFT;
        int down = random.nextInt(2 * SHIFT + 1) - SHIFT;
        int last = Network.SIDE - 1;
        var changed = new float[picture.length];
        for (int at = 0; at < changed.length; at++) {
            int row = Math.clamp(at / Network.SIDE + down, 0, last);
            int column = Math.clamp(at % Network.SIDE + right, 0, last);
            changed[at] = picture[row * Network.SIDE + column];
        }
        if (random.nextInt(4) == 0) {
            var plane = new Plane(Network.SIDE, Network.SIDE, changed);
            changed = Blur.gaussian(plane, 0.5 + random.nextDouble()).values().clone();
        }
        if (random.nextBoolean()) {
            hide(changed);
        }
        Network.standardise(changed, 0, changed.length);
        System.arraycopy(changed, 0, to, start, changed.length);
    }

    private void hide(float[] picture) {
        int width = 2 + random.nextInt(MOST_HIDDEN - 1);
        int height = 2 + random.nextInt(MOST_HIDDEN - 1);
        int left = random.nextInt(Network.SIDE - width);
        int top = random.nextInt(Network.SIDE - height);
        float level = random.nextFloat();
        for (int y = top; y < top + height; y++) {
            int row = y * Network.SIDE;
            Arrays.fill(picture, row + left, row + left + width, level);
        }
    }

    private static Network copy(SequentialBlock block) {
        var layers = new ArrayList<Convolution>();
        int from = 1;
        for (var child : block.getChildren().values()) {
            var parameters = child.getParameters();
            if (child instanceof Conv2d) {
                var kernel = parameters.get("weight").getArray().toFloatArray();
                var bias = parameters.get("bias").getArray().toFloatArray();
                layers.add(new Convolution(Network.shape(from, bias.length), kernel, bias));
                from = bias.length;
            }
        }
        var linear = block.getChildren().valueAt(block.getChildren().size() - 1).getParameters();
        var weights =
                java.util.Arrays.copyOf(linear.get("weight").getArray().toFloatArray(), from + 1);
        weights[from] = linear.get("bias").getArray().toFloatArray()[0];
        return new Network(layers, weights);
    }
}
