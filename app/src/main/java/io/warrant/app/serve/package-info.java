/// The service: HTTP routes over the same reasoning, reading and rendering as the command line's. A
/// group of routes implements [Routes] and adds [Route]s to the [Site]; a route turns a [Request]
/// into an [Answer], and the rest (limits, errors, who may do what, metrics) is done around it.
/// Start with these, then [WebServer].
@NullMarked
package io.warrant.app.serve;

import org.jspecify.annotations.NullMarked;
