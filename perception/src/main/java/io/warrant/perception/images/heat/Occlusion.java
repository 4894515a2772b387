package io.warrant.perception.images.heat;

import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;

/// Where any model looked: how much the answer falls where a part is hidden by grey (Zeiler and
/// Fergus 2014).
public final class Occlusion {

    private Occlusion() {}

    /// @param concept as the model names it
    /// @param parts how many parts a side the picture is hidden in
    /// @return one number a part, rows from the top; 0 or more
    public static float[] of(Provider provider, Picture picture, String concept, int parts) {
        double whole = Hiding.answer(provider, picture, concept);
        var heat = new float[parts * parts];
        for (int part = 0; part < heat.length; part++) {
            var hidden = new boolean[heat.length];
            hidden[part] = true;
            double rest = Hiding.answer(provider, Hiding.of(picture, hidden, parts), concept);
            heat[part] = (float) Math.max(0, whole - rest);
        }
        return heat;
    }
}
