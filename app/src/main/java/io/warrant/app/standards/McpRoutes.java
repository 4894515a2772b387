package io.warrant.app.standards;

import io.warrant.app.exchange.Program;
import io.warrant.app.mcp.McpServers;
import io.warrant.app.mcp.Toolbox;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;

/// The Model Context Protocol over streamable HTTP, without sessions.
public final class McpRoutes implements Routes {

    private static final String PATH = "/mcp";

    @Override
    public void add(Site site) {
        var toolbox = new Toolbox(site.knowledge(), Program.name());
        site.mount(PATH, Role.DIAGNOSE, McpServers.overHttp(toolbox, PATH));
    }
}
