/// Measures a running service from outside: how fast it answers, and whether it stays whole under
/// malformed requests. Requests go over plain sockets, since the machine is often shared with the
/// service and a full HTTP client would take as much of it as the service does. Start with
/// [LoadBench] and [FuzzBench].
@NullMarked
package io.warrant.bench.service;

import org.jspecify.annotations.NullMarked;
