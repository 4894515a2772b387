package io.warrant.app.cli;

import io.warrant.app.perceive.ModelText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.perception.model.Rules;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Decides which concepts a model's answer may not rest on.
@Command(
        name = "rule",
        header = "Switch off a concept that a model's answer rests on, or show what that costs.",
        description = {
            "For concepts that go with a site, a camera or a skin tone rather than a disease;"
                + " `bench perception TASK --attributes FILE` finds such. The model is learnt anew"
                + " without them from what it keeps, and measured in the same folds.",
            "The rule stands beside the model until it is lifted, and every answer tells it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant perception rule idrid-grade",
            "  warrant perception rule idrid-grade --without 'hard exudates' --because 'flash'",
            "  warrant perception rule idrid-grade --lift 'hard exudates'"
        })
final class PerceptionRuleCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Which model.")
    String model = "";

    @Option(
            names = "--without",
            paramLabel = "CONCEPT",
            description = "The concept that mustn't count any more.")
    @Nullable String without;

    @Option(names = "--because", paramLabel = "WORDS", description = "Why; every answer tells it.")
    @Nullable String because;

    @Option(
            names = "--lift",
            paramLabel = "CONCEPT",
            description = "The concept that may count again.")
    @Nullable String lift;

    @Mixin ModelOptions models = new ModelOptions();

    private final Session session;

    PerceptionRuleCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var shelf = models.shelf(session);
        var ruled = shelf.ruled(model);
        var place = shelf.place(model);
        known(ruled.concepts(), without);
        known(ruled.concepts(), lift);
        var rules = changed(Rules.in(place));
        var before = ruled.measured(place, Rules.NONE);
        var after = ruled.measured(place, rules);
        // Only what could be learnt anew is kept.
        rules.write(place);
        session.emit(
                ModelText.rules(model, ruled.concepts(), rules, before, after, session.style()),
                Session.Encoding.SCREEN,
                null);
    }

    private void known(List<String> concepts, @Nullable String concept) {
        if (concept != null && !concepts.contains(concept)) {
            throw new ConfigurationException(
                    "The answer of '"
                            + model
                            + "' doesn't rest on '"
                            + concept
                            + "'. It rests on "
                            + String.join(", ", concepts)
                            + ".");
        }
    }

    private Rules changed(Rules rules) {
        if (without == null && because != null) {
            throw new ConfigurationException(
                    "--because is the reason of a rule. Say with --without which concept mustn't"
                            + " count.");
        }
        if (without != null && (because == null || because.isBlank())) {
            throw new ConfigurationException(
                    "A rule needs a reason, for every answer tells it. Add --because.");
        }
        var lifted = lift == null ? rules : rules.lifted(lift);
        return without == null || because == null
                ? lifted
                : lifted.with(new Rules.Rule(without, because.strip()));
    }
}
