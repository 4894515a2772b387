package io.warrant.app.cli;

import java.util.List;

/// A command that only holds others.
interface Group {

    /// The commands it holds, in the order in which help lists them.
    List<Object> subcommands();
}
