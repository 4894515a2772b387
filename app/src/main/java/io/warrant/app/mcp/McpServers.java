package io.warrant.app.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;

import jakarta.servlet.Servlet;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// The tools over the protocol's two transports: a pair of pipes, and streamable HTTP without
/// sessions.
public final class McpServers {

    private static final int LONGEST_MESSAGE = 12 << 20;
    private static final String INSTRUCTIONS =
            "Argued differential diagnosis over published knowledge. Look up findings with"
                    + " find_term, then diagnose; hold any claim of your own against the rows with"
                    + " check_claim. Raw probabilities are for ranking only. For professionals;"
                    + " not a medical device.";

    /// Arguments are checked with advice by the tools themselves, and answers by tests.
    private static final JsonSchemaValidator CHECKED_ELSEWHERE =
            (_, _) -> JsonSchemaValidator.ValidationResponse.asValid("");

    private McpServers() {}

    /// Serves until the input ends and what came has been answered.
    public static void overPipes(Toolbox toolbox, InputStream in, OutputStream out) {
        var mapper = McpJsonDefaults.getMapper();
        var pipes = new Pipes(in, out);
        var transport =
                new StdioServerTransportProvider(mapper, pipes.in(), pipes.out(), LONGEST_MESSAGE);
        var server =
                McpServer.sync(transport)
                        .serverInfo("warrant", toolbox.version())
                        .instructions(INSTRUCTIONS)
                        .capabilities(capabilities())
                        .jsonSchemaValidator(CHECKED_ELSEWHERE)
                        .validateToolInputs(false)
                        .tools(
                                toolbox.tools().stream()
                                        .map(tool ->
                                                new McpServerFeatures.SyncToolSpecification(
                                                        described(tool, mapper),
                                                        (_, call) ->
                                                                result(
                                                                        toolbox, tool, call,
                                                                        mapper)))
                                        .toList())
                        .build();
        pipes.awaitEnd();
        server.closeGracefully();
    }

    /// @param path where the servlet is mounted
    public static Servlet overHttp(Toolbox toolbox, String path) {
        var mapper = McpJsonDefaults.getMapper();
        var transport =
                HttpServletStatelessServerTransport.builder()
                        .jsonMapper(mapper)
                        .messageEndpoint(path)
                        .maxRequestSize(LONGEST_MESSAGE)
                        .build();
        McpServer.sync(transport)
                .serverInfo("warrant", toolbox.version())
                .instructions(INSTRUCTIONS)
                .capabilities(capabilities())
                .jsonSchemaValidator(CHECKED_ELSEWHERE)
                .validateToolInputs(false)
                .tools(
                        toolbox.tools().stream()
                                .map(tool ->
                                        new McpStatelessServerFeatures.SyncToolSpecification(
                                                described(tool, mapper),
                                                (_, call) -> result(toolbox, tool, call, mapper)))
                                .toList())
                .build();
        return transport;
    }

    private static McpSchema.ServerCapabilities capabilities() {
        return McpSchema.ServerCapabilities.builder().tools(false).build();
    }

    private static McpSchema.Tool described(Toolbox.Tool tool, McpJsonMapper mapper) {
        var definition = tool.definition();
        return McpSchema.Tool.builder(definition.name(), mapper, definition.input().toString())
                .title(definition.title())
                .description(definition.description())
                .outputSchema(mapper, definition.output().toString())
                .annotations(
                        McpSchema.ToolAnnotations.builder()
                                .title(definition.title())
                                .readOnlyHint(true)
                                .destructiveHint(false)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                .build();
    }

    private static McpSchema.CallToolResult result(
            Toolbox toolbox,
            Toolbox.Tool tool,
            McpSchema.CallToolRequest call,
            McpJsonMapper mapper) {
        var given = call.arguments() == null ? Map.<String, Object>of() : call.arguments();
        var answer = toolbox.call(tool, given);
        var result =
                McpSchema.CallToolResult.builder()
                        .addTextContent(answer.text())
                        .isError(answer.isError());
        return answer.isError()
                ? result.build()
                : result.structuredContent(mapper, answer.text()).build();
    }
}
