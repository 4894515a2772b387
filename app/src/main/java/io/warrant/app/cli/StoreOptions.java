package io.warrant.app.cli;

import io.warrant.app.exchange.Program;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.ledger.store.Ledger;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.InstantSource;

/// Where cases and the audit log are kept.
final class StoreOptions {

    /// The user at the machine, as the log names them.
    static final String LOCAL = "local";

    private static final String VARIABLE = "WARRANT_STORE";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = {
                "The ledger: a file (SQLite), or a URL that starts with jdbc:postgresql:.",
                "Otherwise $WARRANT_STORE, which is the place for a URL with a password."
            })
    @Nullable String store;

    /// Opens the ledger that is there.
    Ledger existing(Session session) {
        return Ledger.existing(address(session), InstantSource.system(), Program.name());
    }

    /// Opens the ledger, and begins it where there is none.
    Ledger open(Session session) {
        return Ledger.open(address(session), InstantSource.system(), Program.name());
    }

    /// Whether a ledger is named; `none` is none.
    boolean isNamed(Session session) {
        var named = named(session);
        return !named.isBlank() && !named.equals("none");
    }

    private String named(Session session) {
        return store == null ? session.terminal().variable(VARIABLE) : store;
    }

    private String address(Session session) {
        var named = named(session);
        if (!isNamed(session)) {
            throw new ConfigurationException(
                    "No ledger is named. Give --store a file or a URL, or set $" + VARIABLE + ".");
        }
        return named;
    }
}
