/// A trained model on disk: a folder with its card (`card.json`) and its weights. Start with
/// [ModelCard].
@NullMarked
package io.warrant.perception.model;

import org.jspecify.annotations.NullMarked;
