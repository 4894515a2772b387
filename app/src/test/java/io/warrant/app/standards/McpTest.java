package io.warrant.app.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.warrant.app.golden.ToyResults;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The protocol's own client, over both transports.
class McpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Answers are held against their schemas by the tests of the tools.
    private static final JsonSchemaValidator NOTHING =
            (_, _) -> JsonSchemaValidator.ValidationResponse.asValid("");

    private static McpSyncClient client(McpClientTransport transport) {
        return McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .jsonSchemaValidator(NOTHING)
                .build();
    }

    @Test
    void overHttp() {
        try (var service = new Service();
                var client =
                        client(
                                HttpClientStreamableHttpTransport.builder(
                                                service.address().toString())
                                        .endpoint("/mcp")
                                        .build())) {
            converse(client);
        }
    }

    @Test
    void overStandardInput(@TempDir Path folder) {
        var pack = folder.resolve("toy.pack");
        PackWriter.write(ToyResults.BASE.columns(), "toy", pack);
        var program =
                ServerParameters.builder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString())
                        .args(
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.warrant.app.cli.Main",
                                "mcp",
                                "--knowledge",
                                pack.toString())
                        .build();
        try (var client = client(new StdioClientTransport(program, McpJsonDefaults.getMapper()))) {
            converse(client);
        }
    }

    private static void converse(McpSyncClient client) {
        var greeting = client.initialize();
        assertThat(greeting.serverInfo().name()).isEqualTo("warrant");
        var tools = client.listTools().tools();
        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "diagnose",
                        "explain",
                        "find_term",
                        "disease_profile",
                        "next_question",
                        "check_claim");
        assertThat(tools)
                .allSatisfy(tool -> {
                    assertThat(tool.outputSchema()).containsKey("properties");
                    assertThat(tool.annotations().readOnlyHint()).isTrue();
                });
        var found = client.callTool(observed("ring rash"));
        assertThat(found.isError()).isFalse();
        assertThat(found.structuredContent().toString())
                .contains("Ring disease")
                .contains("fingerprint");
        var wrong = client.callTool(observed("nonsense"));
        assertThat(wrong.isError()).isTrue();
        assertThat(((McpSchema.TextContent) wrong.content().getFirst()).text())
                .contains("nonsense");
    }

    private static McpSchema.CallToolRequest observed(String finding) {
        return McpSchema.CallToolRequest.builder("diagnose")
                .arguments(Map.of("observed", List.of(finding)))
                .build();
    }
}
