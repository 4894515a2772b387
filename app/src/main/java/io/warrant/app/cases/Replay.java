package io.warrant.app.cases;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.serve.Caller;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Route;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.audit.Stored;

import java.util.ArrayList;
import java.util.List;

/// Makes an old result again, from the record and the options that were kept beside its entry, by
/// the route that made it then. The knowledge and the program must be those of then; where
/// something is missing, all of it is named.
public final class Replay {

    private final KnowledgeAtHand knowledge;
    private final String program;
    private final List<Route> routes;

    /// @param groups all groups of routes that the service has
    /// @param program this program and its version
    public Replay(KnowledgeAtHand knowledge, List<Routes> groups, String program) {
        this.knowledge = knowledge;
        this.program = program;
        var site = new Site(knowledge, ServeSettings.USUAL);
        groups.forEach(group -> group.add(site));
        routes = site.routes();
    }

    /// @return the bytes of the answer, the same as then
    /// @throws InvalidCaseException if it is no result, or its input isn't there any more
    /// @throws KnowledgeException if other knowledge is at hand
    /// @throws ConfigurationException if it was another version of the program
    public byte[] of(Stored stored) {
        var entry = stored.entry();
        if (entry.traces().output().isNone()) {
            throw new InvalidCaseException(
                    "Entry "
                            + entry.number()
                            + " is no result ("
                            + entry.deed().action()
                            + "), so it can't be made again. `warrant audit list` shows which"
                            + " are.");
        }
        var run = stored.run();
        var missing = missing(stored);
        if (!missing.isEmpty() || run.isEmpty()) {
            throw refusal(stored, String.join(" ", missing));
        }
        return again(entry, run.get());
    }

    private List<String> missing(Stored stored) {
        var traces = stored.entry().traces();
        var missing = new ArrayList<String>();
        if (stored.run().isEmpty()) {
            missing.add("Its input is not there: it was deleted, or was never kept.");
        }
        if (!traces.knowledge().equals(knowledge.fingerprint())) {
            missing.add(
                    "It was made with the knowledge "
                            + traces.knowledge()
                            + ", and this is "
                            + knowledge.fingerprint()
                            + ": give that pack with --knowledge.");
        }
        if (!traces.program().equals(program)) {
            missing.add(
                    "It was made by "
                            + traces.program()
                            + ", and this is "
                            + program
                            + ": use that version.");
        }
        return missing;
    }

    private RuntimeException refusal(Stored stored, String missing) {
        var message =
                "The result of entry "
                        + stored.entry().number()
                        + " can't be made again. "
                        + missing;
        if (stored.run().isEmpty()) {
            return new InvalidCaseException(message);
        }
        return stored.entry().traces().knowledge().equals(knowledge.fingerprint())
                ? new ConfigurationException(message)
                : new KnowledgeException(message);
    }

    private byte[] again(Entry entry, Run run) {
        if (!run.input().equals(entry.traces().input())) {
            throw new InvalidCaseException(
                    "The input kept for entry "
                            + entry.number()
                            + " isn't what was sent then. See `warrant audit verify`.");
        }
        var asking = Asking.parse(run.options());
        var route =
                routes.stream()
                        .filter(each -> each.path().equals(asking.path()))
                        .filter(each -> each.method() == Route.Method.POST)
                        .findFirst()
                        .orElseThrow(() ->
                                new UnavailableException(
                                        "The route that made entry "
                                                + entry.number()
                                                + " isn't there. Use the program that made it."));
        var asked = Request.Asked.again("replay", asking.options(), asking.parts());
        var request = new Request(route, asked, run.record(), Caller.LOCAL);
        var answer = route.work().answer(request).body();
        if (!run.output(answer).equals(entry.traces().output())) {
            throw new KnowledgeException(
                    "The result of entry "
                            + entry.number()
                            + " comes out differently, though input, knowledge and version are the"
                            + " same. Maybe the program was built from other sources.");
        }
        return answer;
    }
}
