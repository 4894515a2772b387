/// Models that somebody serves over HTTP by the interface of OpenAI's chat completions: they look
/// at a picture, propose findings and draft a report. Start with [RemoteManifest] and
/// [RemoteModels].
@NullMarked
package io.warrant.perception.remote;

import org.jspecify.annotations.NullMarked;
