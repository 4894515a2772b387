package io.warrant.app.cli;

import io.warrant.app.json.DebateJson;
import io.warrant.app.page.DebatePage;
import io.warrant.app.text.DebateText;
import io.warrant.app.text.FrameworkText;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.Opening;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.debate.ChocoSolver;
import io.warrant.sources.debate.FrameworkFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/// Which claims stand where they argue with each other.
@Command(
        name = "argue",
        header = "Show which claims stand against each other, which are rejected, and by what.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant argue patient.json",
            "  warrant argue patient.yaml --claims 8 --out debate.html",
            "  warrant argue --framework nixon.tgf --semantics preferred,stable"
        })
final class ArgueCommand implements Runnable {

    private static final int MOST = 50;

    @Mixin CaseInput input = new CaseInput();
    @Mixin ReasoningOptions reasoning = new ReasoningOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = {"-n", "--claims"},
            paramLabel = "N",
            description = "How many diseases argue, beside “none of the candidates”. Default: 5.")
    int claims = 5;

    @Option(
            names = "--margin",
            paramLabel = "TIMES",
            description =
                    "How many times likelier a claim must be to be out of another one’s reach."
                            + " Default: 3.")
    double margin = Debate.MARGIN;

    @Option(
            names = "--semantics",
            paramLabel = "NAME",
            split = ",",
            description =
                    "What to tell, by commas: ${COMPLETION-CANDIDATES}. Default: grounded and"
                            + " preferred.")
    List<Semantics> semantics = List.of(Semantics.GROUNDED, Semantics.PREFERRED);

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "Solve a framework of arguments and attacks (.tgf or .apx) instead of a case;"
                            + " as text or JSON.")
    @Nullable Path framework;

    private final Session session;

    ArgueCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (framework != null) {
            output.emit(session, framework(framework));
            return;
        }
        if (claims < 1 || claims > MOST) {
            throw new InvalidCaseException(
                    "--claims can't be " + claims + ". Give a number from 1 to " + MOST + ".");
        }
        var knowledge = Knowledge.open(session);
        var recorded = input.read(session, knowledge.base());
        var settings = reasoning.settings(knowledge.base());
        var differential =
                first(
                        input.assessing(knowledge.reasoner())
                                .diagnose(recorded, settings, claims + 1));
        var debate = Opening.of(differential, recorded, knowledge.base(), margin);
        output.emit(session, render(debate, ruling(debate.framework()), knowledge.base()));
    }

    private Ruling ruling(Framework of) {
        var asked = EnumSet.noneOf(Semantics.class);
        asked.addAll(semantics);
        return Ruling.of(of, asked, new ChocoSolver(ChocoSolver.Limits.USUAL));
    }

    private String render(Debate debate, Ruling ruling, KnowledgeBase base) {
        return switch (output.format()) {
            case TEXT -> DebateText.render(debate, ruling, base, output.style(session));
            case JSON -> DebateJson.render(debate, ruling, base);
            case HTML -> DebatePage.render(debate, ruling, base);
            case MARKDOWN, PHENOPACKET, FHIR ->
                    throw new InvalidCaseException(
                            "Arguments aren't written as "
                                    + output.format()
                                    + ". Give --format text, json or html.");
        };
    }

    private String framework(Path file) {
        var named = FrameworkFile.read(file);
        var ruling = ruling(named.framework());
        return switch (output.format()) {
            case TEXT -> FrameworkText.render(named, ruling, output.style(session));
            case JSON -> DebateJson.render(named, ruling);
            case HTML, MARKDOWN, PHENOPACKET, FHIR ->
                    throw new InvalidCaseException(
                            "A framework is written as text or JSON only. Give --format text or"
                                    + " json.");
        };
    }

    /// As many claims as asked for, with a notice where the next one is within reach too: it could
    /// change which claims stand.
    private Differential first(Differential all) {
        if (all.arguments().size() <= claims) {
            return all;
        }
        var shown =
                new Differential(
                        all.basis(),
                        all.subject(),
                        all.arguments().subList(0, claims),
                        all.unlisted(),
                        all.outlook(),
                        all.notices());
        double first = Math.max(chance(all.arguments().getFirst()), chance(all.unlisted()));
        var next = all.arguments().get(claims);
        return chance(next) * margin < first ? shown : shown.with(further(claims));
    }

    private static double chance(Argument argument) {
        return argument.qualifier().probability().value();
    }

    private static Notice further(int claims) {
        return new Notice(
                Notice.Kind.LIMITED_KNOWLEDGE,
                "--claims",
                "The next claim is within reach of the first too, but doesn't argue here. Let more"
                        + " argue with --claims "
                        + Math.min(MOST, 2 * claims)
                        + ".");
    }
}
