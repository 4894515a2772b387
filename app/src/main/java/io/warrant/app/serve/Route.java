package io.warrant.app.serve;

import java.util.Optional;

/// One method of one path.
///
/// @param method the HTTP method
/// @param path the path; `{name}` stands for one part of it
/// @param role who may call it
/// @param effort how much it takes
/// @param work what it does
/// @param lines what it does with one line of a stream, where it takes streams
public record Route(
        Method method, String path, Role role, Effort effort, Work work, Optional<LineWork> lines) {

    /// The methods in use.
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE;

        boolean hasBody() {
            return this == POST || this == PUT;
        }
    }

    /// How much work a route is.
    public enum Effort {
        /// Takes a worker, within the bounds on requests and time.
        WORK,
        /// Ready at once, and answered however much there is to do.
        NONE
    }

    /// What a route does with one line of a stream of cases.
    @FunctionalInterface
    public interface LineWork {

        /// @param request whose options hold for all lines
        /// @return one JSON value as UTF-8, perhaps over several lines
        byte[] answer(Request request, byte[] line);
    }
}
