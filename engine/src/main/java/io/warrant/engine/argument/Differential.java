package io.warrant.engine.argument;

import io.warrant.engine.clinical.Case;

import java.util.ArrayList;
import java.util.List;

/// The result: ranked arguments, the claim that the disease is not listed, and what to make of
/// them.
///
/// @param basis what it was reckoned from
/// @param subject the case as it was understood, its terms in use and without retired ids
/// @param arguments the first claims, best first
/// @param unlisted the claim that none of the candidates is right
/// @param outlook what to keep in mind, whether to rely on it, and what to look for next
/// @param notices what the reader must know
public record Differential(
        Basis basis,
        Case subject,
        List<Argument> arguments,
        Argument unlisted,
        Outlook outlook,
        List<Notice> notices) {

    public Differential {
        arguments = List.copyOf(arguments);
        notices = List.copyOf(notices);
    }

    /// Findings that would tell the first claim from the second, best first.
    public List<Separator> separators() {
        return outlook.separators();
    }

    /// The same with fewer published patients to compare with.
    ///
    /// @param most how many are left in each argument
    public Differential withPrecedents(int most) {
        var trimmed = arguments.stream().map(each -> each.withPrecedents(most)).toList();
        return new Differential(basis, subject, trimmed, unlisted, outlook, notices);
    }

    /// The same with one more thing that the reader must know.
    public Differential with(Notice notice) {
        var all = new ArrayList<>(notices);
        all.add(notice);
        return new Differential(basis, subject, arguments, unlisted, outlook, all);
    }
}
