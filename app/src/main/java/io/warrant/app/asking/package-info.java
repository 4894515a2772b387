/// What is asked of the program, whoever asks: the command line and the service share it, so that
/// both give the same answer. Start with [KnowledgeAtHand], [Weighing] and [Additions].
@NullMarked
package io.warrant.app.asking;

import org.jspecify.annotations.NullMarked;
