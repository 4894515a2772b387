/// Work on planes of pixels: smoothing, shrinking and widening, connected parts, other sizes. Start
/// with [Plane].
@NullMarked
package io.warrant.perception.images.pixels;

import org.jspecify.annotations.NullMarked;
