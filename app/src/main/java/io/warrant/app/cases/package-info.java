/// Kept cases, judgements and the audit log as the service and the commands offer them. Start with
/// [CasesRoutes], [LedgerWitness] and [Replay].
@NullMarked
package io.warrant.app.cases;

import org.jspecify.annotations.NullMarked;
