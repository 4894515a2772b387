package io.warrant.perception.images.lesions;

import io.warrant.perception.images.retina.Lesion;

/// Where a lesion truly is.
///
/// @param lesions by pixel, one bit for each of [Lesion]
record Mask(byte[] lesions, Lesion lesion) {

    boolean has(int pixel) {
        return ((lesions[pixel] >> lesion.ordinal()) & 1) == 1;
    }
}
