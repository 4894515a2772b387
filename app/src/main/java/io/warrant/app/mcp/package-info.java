/// The Model Context Protocol: a few read-only tools over the reasoner and the knowledge, for
/// language models that propose and must be held to the rows. Every answer names its knowledge.
/// Only [McpServers] touches the protocol's SDK. Start with [Toolbox].
@NullMarked
package io.warrant.app.mcp;

import org.jspecify.annotations.NullMarked;
