package io.warrant.app.json;

import io.warrant.app.text.DebateSentences;
import io.warrant.app.text.Names;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.debate.Node;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Tie;
import io.warrant.engine.debate.Why;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A debate, or a framework from a file, as `docs/schema/debate.schema.json` describes it.
public final class DebateJson {

    public static final String SCHEMA = "warrant/debate/1";

    private final JsonText json = JsonText.start();
    private final List<String> names;
    private final Framework framework;
    private final Ruling ruling;

    private DebateJson(List<String> names, Framework framework, Ruling ruling) {
        this.names = names;
        this.framework = framework;
        this.ruling = ruling;
    }

    public static String render(NamedFramework named, Ruling ruling) {
        var debate = new DebateJson(named.names(), named.framework(), ruling);
        return debate.json.finish(() -> {
            debate.json.text("schema", SCHEMA);
            debate.json.objects("arguments", debate.places(), debate::argument);
            debate.ruling();
        });
    }

    public static String render(Debate debate, Ruling ruling, KnowledgeBase base) {
        var names = IntStream.range(0, debate.nodes().size()).mapToObj(debate::name).toList();
        return new DebateJson(names, debate.framework(), ruling).render(debate, base);
    }

    private String render(Debate debate, KnowledgeBase base) {
        var basis = new BasisJson(json);
        var sentences = new DebateSentences(debate, ruling, new Names(base)::ground);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.object("basis", () -> basis.fields(debate.differential().basis()));
            json.number("margin", debate.margin());
            json.objects(
                    "arguments",
                    places(),
                    place -> {
                        argument(place);
                        node(debate, base, place);
                        if (debate.nodes().get(place) instanceof Node.Position) {
                            json.texts("reasons", sentences.reasons(place));
                        }
                    });
            json.objects("ties", debate.ties(), this::tie);
            ruling();
            json.objects("rules", Arrays.asList(Rule.values()), this::rule);
            basis.notices(debate.differential().notices());
        });
    }

    private List<Integer> places() {
        return IntStream.range(0, names.size()).boxed().toList();
    }

    private void argument(int place) throws IOException {
        json.text("name", names.get(place));
        json.text("label", word(ruling.grounded().of(place)));
        json.text("verdict", word(ruling.verdict(framework, place)));
        switch (Why.of(framework, ruling.grounded(), place)) {
            case Why.Unattacked() -> {}
            case Why.Defended(var answers) ->
                    json.objects(
                            "defended",
                            answers,
                            answer -> {
                                json.text("attacker", names.get(answer.attacker()));
                                json.texts("by", named(answer.defenders()));
                            });
            case Why.Defeated(var by) -> json.texts("defeatedBy", named(by));
            case Why.Unsettled(var by) -> json.texts("unsettledBy", named(by));
        }
    }

    private void node(Debate debate, KnowledgeBase base, int place) throws IOException {
        var arguments = new ArgumentJson(json, base);
        var cases = new CaseJson(json, base);
        switch (debate.nodes().get(place)) {
            case Node.Position(var argument) -> {
                json.text("kind", "claim");
                json.object("claim", () -> arguments.claim(argument.claim()));
                json.object("qualifier", () -> arguments.qualifier(argument.qualifier()));
            }
            case Node.Point point -> {
                json.text("kind", kind(point));
                json.object("ground", () -> cases.ground(point.warrant().ground()));
                json.number("ln", point.warrant().ratio().ln());
            }
            case Node.Recorded(var finding) -> {
                json.text("kind", "finding");
                json.object("ground", () -> cases.ground(finding));
            }
        }
    }

    private static String kind(Node.Point point) {
        if (point.rebuttal().isEmpty()) {
            return point.isAgainst() ? "against" : "for";
        }
        return switch (point.rebuttal().get()) {
            case Rebuttal.HallmarkExcluded _ -> "hallmarkExcluded";
            case Rebuttal.Unexplained _ -> "unexplained";
            case Rebuttal.Rival _ -> "against";
        };
    }

    private void tie(Tie tie) throws IOException {
        json.text("from", names.get(tie.from()));
        json.text("to", names.get(tie.to()));
        json.text("rule", word(tie.rule()));
        json.flag("attack", tie.rule().isAttack());
        json.flag("prevails", tie.prevails());
    }

    private void rule(Rule rule) throws IOException {
        json.text("rule", word(rule));
        json.text("statement", rule.statement());
        json.text("reason", rule.reason());
        json.flag("assumed", rule.isAssumed());
    }

    private void ruling() throws IOException {
        json.objects(
                "extensions",
                ruling.extensions(),
                each -> {
                    json.text("semantics", each.semantics().toString());
                    json.objects(
                            "sets",
                            each.sets(),
                            set -> json.texts("arguments", named(set.stream().boxed().toList())));
                });
    }

    private List<String> named(List<Integer> places) {
        return places.stream().map(names::get).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
