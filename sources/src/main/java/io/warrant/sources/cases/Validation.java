package io.warrant.sources.cases;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Everything that is wrong with a record, said at once.
///
/// @param name what the record is called
/// @param problems what is wrong, in the order in which it was found; reading stops only where the
///   syntax is broken
public record Validation(String name, List<Problem> problems) {

    public Validation {
        problems = List.copyOf(problems);
    }

    /// Validates a file.
    public static Validation of(Path file, KnowledgeBase knowledge) {
        var problems = new Problems();
        var content = RecordBytes.of(file, problems);
        return of(content, file.toString(), knowledge, problems);
    }

    /// Validates a stream, such as standard input, and closes it.
    public static Validation of(InputStream in, String name, KnowledgeBase knowledge) {
        var problems = new Problems();
        return of(RecordBytes.of(in, name, problems), name, knowledge, problems);
    }

    private static Validation of(
            Optional<byte[]> content, String name, KnowledgeBase knowledge, Problems problems) {
        content.flatMap(bytes -> DraftReader.read(bytes, knowledge, problems))
                .ifPresent(draft -> DraftCheck.check(draft, knowledge, problems));
        return new Validation(name, problems.all());
    }

    /// The problems for which the record is refused or for which its findings can't be trusted.
    public List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    public List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
    }

    private List<Problem> of(Problem.Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).toList();
    }

    /// Whether nothing is wrong for which the record is refused.
    public boolean isValid() {
        return errors().isEmpty();
    }
}
