/// Whether a picture is good enough to be judged, and pictures made worse on purpose. Start with
/// [Gate] and [Degradation].
@NullMarked
package io.warrant.perception.images.quality;

import org.jspecify.annotations.NullMarked;
