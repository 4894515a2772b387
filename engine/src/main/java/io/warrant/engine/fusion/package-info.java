/// Brings together what several sources say of one finding: Bayes's rule, by which it is weighed,
/// beside Dempster and Shafer's, and how far the sources are in conflict. Start with [Fusion].
@NullMarked
package io.warrant.engine.fusion;

import org.jspecify.annotations.NullMarked;
