/// Brings together what several sources say of one finding: Dempster and Shafer's way beside
/// Bayes's, and how far the sources are in conflict. Start with [Fusion].
@NullMarked
package io.warrant.perception.fusion;

import org.jspecify.annotations.NullMarked;
