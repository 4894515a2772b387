package io.warrant.engine.argument;

import io.warrant.engine.clinical.Case;

import java.util.List;

/// The result: ranked arguments, the claim that the disease is not listed, and what would tell the
/// first two apart.
///
/// @param basis what it was reckoned from
/// @param subject the case as it was understood, its terms in use and without retired ids
/// @param arguments the first claims, best first
/// @param unlisted the claim that none of the candidates is right
/// @param separators findings that would tell the first claim from the second, best first
/// @param notices what the reader must know
public record Differential(
        Basis basis,
        Case subject,
        List<Argument> arguments,
        Argument unlisted,
        List<Separator> separators,
        List<Notice> notices) {

    public Differential {
        arguments = List.copyOf(arguments);
        separators = List.copyOf(separators);
        notices = List.copyOf(notices);
    }
}
