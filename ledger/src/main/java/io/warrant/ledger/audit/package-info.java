/// The audit log: who did what when, by which knowledge and program, chained by hashes so that a
/// changed entry shows. It knows no database. Start with [Entry], then [Verifier].
@NullMarked
package io.warrant.ledger.audit;

import org.jspecify.annotations.NullMarked;
