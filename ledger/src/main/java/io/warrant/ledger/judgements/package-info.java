/// What a person made of a case and of the program's answer. It is kept beside the answer and never
/// learned from: nothing that reasons can see this package. Start with [Judgement].
@NullMarked
package io.warrant.ledger.judgements;

import org.jspecify.annotations.NullMarked;
