package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.engine.errors.WarrantException;
import io.warrant.engine.reasoning.Reasoner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The tools over one knowledge. Safe for use by several threads.
public final class Toolbox {

    /// What a call is answered with.
    ///
    /// @param text JSON as the tool's output schema has it; where it is an error, words that end in
    ///   advice
    /// @param isError whether the call could not be answered
    public record Answer(String text, boolean isError) {}

    /// What a tool works with.
    ///
    /// @param knowledge what is asked
    /// @param reasoner over it
    /// @param program the program and its version
    record Bench(KnowledgeAtHand knowledge, Reasoner reasoner, String program) {}

    /// What a tool does.
    @FunctionalInterface
    interface Work {

        void answer(Arguments arguments, ObjectNode out);
    }

    /// A tool: what it says of itself, and what it does.
    record Tool(Definition definition, Work work) {}

    private static final long PATIENCE = 20;

    /// As many calls at a time as there are cores: more would only share them.
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final List<Tool> tools;
    private final Bench bench;

    public Toolbox(KnowledgeAtHand knowledge, String program) {
        bench = new Bench(knowledge, knowledge.reasoner(), program);
        tools =
                List.of(
                        new Tool(Definition.of("diagnose"), new Diagnosing(bench)::diagnose),
                        new Tool(Definition.of("explain"), new Diagnosing(bench)::explain),
                        new Tool(Definition.of("find_term"), new LookingUp(bench)::terms),
                        new Tool(Definition.of("disease_profile"), new LookingUp(bench)::profile),
                        new Tool(Definition.of("next_question"), new Asking(bench)::next),
                        new Tool(Definition.of("check_claim"), new Checking(bench)::check));
    }

    /// The program's version alone.
    String version() {
        return bench.program().substring(bench.program().indexOf(' ') + 1);
    }

    List<Tool> tools() {
        return tools;
    }

    /// Answers one call. What goes wrong is an answer too, so that a model can mend its call.
    Answer call(Tool tool, Map<String, Object> given) {
        boolean placed = false;
        try {
            placed = places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            return placed
                    ? answer(tool, given)
                    : new Answer("Too many calls wait. Call again in a few seconds.", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer("The program ends. Call again when it runs.", true);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    private Answer answer(Tool tool, Map<String, Object> given) {
        try {
            var out = Arguments.JSON.createObjectNode();
            ResultJson.putKnowledge(out, bench);
            tool.work().answer(Arguments.of(given, tool.definition()), out);
            return new Answer(out.toString(), false);
        } catch (WarrantException e) {
            return new Answer(String.valueOf(e.getMessage()), true);
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may hold patient text.
            return new Answer(
                    "This is a bug: "
                            + e.getClass().getSimpleName()
                            + ". Call with other arguments, and report it.",
                    true);
        }
    }
}
