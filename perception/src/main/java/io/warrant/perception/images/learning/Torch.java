package io.warrant.perception.images.learning;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.nn.Block;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/// PyTorch on the processor, which learns the same from the same seed.
public final class Torch {

    private static final String NAME = "PyTorch";

    private Torch() {}

    /// @param threads at least 1
    public static Model model(Block block, long seed, int threads) {
        // Nothing is ever fetched: the engine's libraries come with the program.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        Engine.getEngine(NAME).setRandomSeed((int) seed);
        var model = Model.newInstance("learning", Device.cpu(), NAME);
        model.setBlock(block);
        return model;
    }

    /// Adam, whose steps become shorter along a cosine, to a hundredth at last.
    ///
    /// @param fastest the first rate
    public static DefaultTrainingConfig slowing(Loss loss, float fastest, int steps) {
        var rate =
                Tracker.cosine()
                        .setBaseValue(fastest)
                        .optFinalValue(fastest / 100)
                        .setMaxUpdates(steps)
                        .build();
        return new DefaultTrainingConfig(loss)
                .optOptimizer(Optimizer.adam().optLearningRateTracker(rate).build())
                .optDevices(new Device[] {Device.cpu()});
    }
}
