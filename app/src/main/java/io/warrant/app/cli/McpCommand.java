package io.warrant.app.cli;

import io.warrant.app.exchange.Program;
import io.warrant.app.mcp.McpServers;
import io.warrant.app.mcp.Toolbox;

import picocli.CommandLine.Command;

/// The tools of the Model Context Protocol over standard input and output.
@Command(
        name = "mcp",
        header = "Offer the reasoner to language models as tools (MCP), over standard input.",
        description = {
            "Speaks the Model Context Protocol: one message of JSON-RPC a line on standard input"
                    + " and output, until the input ends. `warrant serve` offers the same tools at"
                    + " /mcp.",
            "The tools only read: diagnose, explain, find_term, disease_profile, next_question,"
                    + " check_claim."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  warrant mcp", "  warrant mcp --knowledge full.pack"})
final class McpCommand implements Runnable {

    private final Session session;

    McpCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        // Whatever a library prints must not stand between the messages.
        var usual = System.out;
        System.setOut(session.terminal().err());
        try {
            var toolbox = new Toolbox(Knowledge.open(session), Program.name());
            McpServers.overPipes(toolbox, session.terminal().in(), session.terminal().out());
        } finally {
            System.setOut(usual);
        }
    }
}
