/// The self-contained HTML report that a clinician reads on a screen or prints: no script, no font
/// and no image from elsewhere, and every text escaped. Start with [DifferentialPage], [Html] and
/// [EvidencePicture].
@NullMarked
package io.warrant.app.page;

import org.jspecify.annotations.NullMarked;
