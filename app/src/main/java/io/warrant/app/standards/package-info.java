/// The routes of the service that speak a standard of others: FHIR's operation, CDS Hooks and MCP.
/// What they say is made in `app.fhir`, `app.cdshooks` and `app.mcp`, which know nothing of HTTP.
/// None of them opens a connection, whatever address a request names. Start with [FhirRoutes].
@NullMarked
package io.warrant.app.standards;

import org.jspecify.annotations.NullMarked;
