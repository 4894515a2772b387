/// Tells pneumonia from a chest X-ray by a small convolutional network, with where it looked and
/// which known cases look alike. Start with [Pneumonia] and [Network].
@NullMarked
package io.warrant.perception.images.chest;

import org.jspecify.annotations.NullMarked;
