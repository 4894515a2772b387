/// Keeps cases, judgements and the audit log in SQLite or PostgreSQL. Start with [Ledger], then
/// [Writer], which puts many changes to the disk at once.
@NullMarked
package io.warrant.ledger.store;

import org.jspecify.annotations.NullMarked;
