/// Training over several sites whose rows stay where they are, in simulation: skewed and corrupted
/// sites, two ways of averaging, and privacy with a stated budget. Start with [FederatedTrial].
@NullMarked
package io.warrant.perception.federated;

import org.jspecify.annotations.NullMarked;
