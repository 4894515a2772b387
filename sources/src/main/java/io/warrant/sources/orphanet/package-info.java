/// Reads what Orphanet publishes, as tables (`orphapacket`) or as Orphadata's XML products: which
/// disorders show which signs, how common they are, when they begin, how they are inherited, which
/// genes cause them, and their ids elsewhere. Start with [OrphapacketReader] and [OrphadataReader].
@NullMarked
package io.warrant.sources.orphanet;

import org.jspecify.annotations.NullMarked;
