package io.warrant.perception.images.heat;

import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;

import java.util.Random;

/// Where any model looked: how much higher its answers are where a part is shown than where it is
/// hidden, over pictures of which a random half is hidden (Petsiuk and others 2018).
///
/// @param drawn how many such pictures are asked about
/// @param seed for drawing
public record Rise(int drawn, long seed) {

    /// @param concept as the model names it
    /// @param parts how many parts a side the picture is hidden in
    /// @return one number a part, rows from the top; 0 or more
    public float[] of(Provider provider, Picture picture, String concept, int parts) {
        var random = new Random(seed);
        var shown = new double[parts * parts];
        var hidden = new double[parts * parts];
        var count = new int[parts * parts];
        int asked = 0;
        for (int i = 0; i < drawn; i++) {
            var mask = new boolean[parts * parts];
            for (int part = 0; part < mask.length; part++) {
                mask[part] = random.nextBoolean();
            }
            double answer = Hiding.answer(provider, Hiding.of(picture, mask, parts), concept);
            for (int part = 0; part < mask.length; part++) {
                if (mask[part]) {
                    hidden[part] += answer;
                } else {
                    shown[part] += answer;
                    count[part]++;
                }
            }
            asked++;
        }
        var heat = new float[parts * parts];
        for (int part = 0; part < heat.length; part++) {
            double with = shown[part] / Math.max(1, count[part]);
            double without = hidden[part] / Math.max(1, asked - count[part]);
            heat[part] = (float) Math.max(0, with - without);
        }
        return heat;
    }
}
