/// Where knowledge is found, and how it gets there: the order of places, a kit's pack in the user's
/// cache, and installing the official releases with resume, checksums and an all-or-nothing switch.
/// Start with [KnowledgeLocation], [KitPack] and [Install].
@NullMarked
package io.warrant.sources.install;

import org.jspecify.annotations.NullMarked;
