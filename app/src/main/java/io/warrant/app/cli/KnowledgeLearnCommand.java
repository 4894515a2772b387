package io.warrant.app.cli;

import io.warrant.app.json.LessonJson;
import io.warrant.app.text.LessonText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.install.KnowledgeLocation;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.solved.Lesson;
import io.warrant.sources.solved.PublicationList;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Learns from solved cases.
@Command(
        name = "learn",
        header = "Learn from solved cases: how many published patients had what.",
        description = {
            "Counts, for each disease, finding and publication, how many patients were examined and"
                    + " how many had it, beside what was learned before. The order of learning"
                    + " doesn't matter, and no patient counts twice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge learn --cases phenopackets.zip --out taught.pack",
            "  warrant knowledge learn --cases mine/ --knowledge taught.pack --out more.pack",
            "  warrant knowledge diff full.pack taught.pack"
        })
final class KnowledgeLearnCommand implements Runnable {

    @Option(
            names = "--cases",
            paramLabel = "ZIP|DIR",
            required = true,
            description = "Cases that state their diagnosis: phenopackets or our own format.")
    Path cases = Path.of("");

    @Option(
            names = "--exclude-publications",
            paramLabel = "FILE",
            description = "Publications not to learn from: one PubMed id a line, # for comments.")
    @Nullable Path exclude;

    @Option(
            names = "--out",
            paramLabel = "PACK",
            description = {
                "The pack to write. Default: the installed knowledge learns in place; knowledge"
                        + " that comes from elsewhere is never changed, and needs this."
            })
    @Nullable Path out;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the report as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    KnowledgeLearnCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        var target = target();
        var excluded = exclude == null ? PublicationList.NONE : PublicationList.load(exclude);
        var knowledge = Knowledge.open(session);
        Lesson lesson;
        String fingerprint;
        try (var progress = ProgressLine.on(session)) {
            lesson = Lesson.of(cases, excluded, knowledge.base(), progress);
            progress.at("Writing", 0, -1);
            fingerprint = PackWriter.write(lesson.columns(), knowledge.name(), target);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report(lesson, new LessonText.Written(target.toString(), fingerprint, seconds));
    }

    private void report(Lesson lesson, LessonText.Written written) {
        JsonOutput.emit(
                session,
                json,
                () -> LessonJson.write(lesson, written),
                () -> LessonText.render(lesson, written, session.style()));
    }

    private Path target() {
        if (out != null) {
            return out;
        }
        var here = Knowledge.surroundings(session);
        var installed = here.cache().installedPack();
        var location = KnowledgeLocation.find(Optional.ofNullable(session.knowledgePath()), here);
        if (location instanceof KnowledgeLocation.Packed(var file, _)
                && installed.isPresent()
                && installed.get().equals(file)) {
            return file;
        }
        throw new ConfigurationException(
                "Only installed knowledge learns in place, and this isn't: "
                        + location.reason()
                        + " Name the pack to write with --out, or run `warrant knowledge install`"
                        + " first.");
    }
}
