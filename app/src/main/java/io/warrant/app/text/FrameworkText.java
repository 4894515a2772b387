package io.warrant.app.text;

import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Why;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// What is made of a framework that came from a file.
public final class FrameworkText {

    private static final int EXPLAINED = 50;

    private final NamedFramework named;
    private final Ruling ruling;
    private final Lines lines;

    private FrameworkText(NamedFramework named, Ruling ruling, Style style) {
        this.named = named;
        this.ruling = ruling;
        lines = new Lines(style);
    }

    public static String render(NamedFramework named, Ruling ruling, Style style) {
        return new FrameworkText(named, ruling, style).write();
    }

    private String write() {
        var framework = named.framework();
        lines.heading(
                Figures.count(framework.size(), "argument")
                        + ", "
                        + Figures.count(framework.attacks(), "attack"));
        lines.blank().heading("Grounded");
        lines.add("  in: ", names(ruling.grounded().all(Label.IN)));
        lines.add("  out: ", names(ruling.grounded().all(Label.OUT)));
        lines.add("  undecided: ", names(ruling.grounded().all(Label.UNDECIDED)));
        for (var extensions : ruling.extensions()) {
            lines.blank().heading(Names.capital(extensions.semantics().toString()));
            if (extensions.sets().isEmpty()) {
                lines.add("  ", "There is no extension.");
            }
            int number = 0;
            for (var set : extensions.sets()) {
                lines.add("  " + ++number + ". ", names(set));
            }
        }
        lines.blank().heading("Why, under grounded semantics");
        for (int i = 0; i < Math.min(EXPLAINED, framework.size()); i++) {
            lines.add(
                    "  " + named.names().get(i) + ": ",
                    "      ",
                    reason(Why.of(framework, ruling.grounded(), i)));
        }
        if (framework.size() > EXPLAINED) {
            lines.add("  ", "The others are in the JSON output.");
        }
        return lines.toString();
    }

    private String reason(Why why) {
        return switch (why) {
            case Why.Unattacked() -> "in, nothing attacks it.";
            case Why.Defended(var answers) ->
                    "in, "
                            + answers.stream()
                                    .map(answer ->
                                            name(answer.attacker())
                                                    + " is defeated by "
                                                    + names(answer.defenders()))
                                    .collect(Collectors.joining("; "))
                            + ".";
            case Why.Defeated(var by) -> "out, defeated by " + names(by) + ".";
            case Why.Unsettled(var by) ->
                    "undecided, attacked by " + names(by) + ", undecided too.";
        };
    }

    private String names(BitSet set) {
        return set.isEmpty() ? "nothing" : names(set.stream().boxed().toList());
    }

    private String names(List<Integer> places) {
        return places.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int place) {
        return named.names().get(place);
    }
}
