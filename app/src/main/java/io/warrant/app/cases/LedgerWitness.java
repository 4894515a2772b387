package io.warrant.app.cases;

import io.warrant.app.serve.Request;
import io.warrant.app.serve.Witness;
import io.warrant.engine.errors.WarrantException;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Result;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.store.Ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Notes each result in the audit log. It is on disk before the answer is sent; what can't be noted
/// isn't answered.
///
/// @param knowledge the fingerprint of the knowledge
/// @param keeps whether records that belong to no case are kept, so that their results can be made
///   again
record LedgerWitness(Ledger ledger, String knowledge, boolean keeps) implements Witness {

    /// The header that names the entry.
    static final String HEADER = "Warrant-Audit";

    @Override
    public Seen see(Request request, byte[] record, byte[] answer) {
        var action = Watched.action(request.route().path());
        if (action.isEmpty()) {
            return Seen.NOTHING;
        }
        var asking = Asking.of(request);
        var run = Run.of(asking.subject(), asking.toString(), record);
        var entry =
                ledger.log()
                        .add(
                                request.caller().name(),
                                action.get(),
                                new Result(run, knowledge, answer),
                                keeps || !asking.subject().isEmpty());
        return given -> given.with(HEADER, Long.toString(settled(entry).number()));
    }

    private static Entry settled(CompletableFuture<Entry> entry) {
        try {
            return entry.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WarrantException known) {
                throw known;
            }
            throw e;
        }
    }
}
