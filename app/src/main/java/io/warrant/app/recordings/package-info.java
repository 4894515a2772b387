/// The service's routes on recordings: which models there are, and what they see. Start with
/// [PerceptionRoutes].
@NullMarked
package io.warrant.app.recordings;

import org.jspecify.annotations.NullMarked;
