package io.warrant.app.mcp;

import io.warrant.app.asking.Additions;
import io.warrant.app.asking.Weighing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.sources.cases.CaseReader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The arguments that tools over a case share.
///
/// @param arguments what is given
/// @param base where names are looked up
record CaseArguments(Arguments arguments, KnowledgeBase base) {

    private static final int LONGEST_RECORD = 10 << 20;

    /// @throws InvalidCaseException if there is no case, or it can't be used
    Case subject() {
        var additions =
                new Additions(
                        arguments.texts("observed"),
                        arguments.texts("excluded"),
                        arguments.choice("sex", Sex.class),
                        arguments.text("age").map(text -> Additions.age(text, "`age`")),
                        arguments.text("onset").map(text -> Additions.onset(text, "`onset`")));
        var record = arguments.text("record");
        if (record.isEmpty() && additions.observed().isEmpty() && additions.excluded().isEmpty()) {
            throw new InvalidCaseException(
                    "There is no case. Give findings in `observed`, or a whole record in `record`."
                            + " Look up names with find_term.");
        }
        return additions.addTo(
                record.map(this::read).orElse(Case.of(Patient.UNKNOWN, List.of())), base);
    }

    private Case read(String record) {
        if (record.length() > LONGEST_RECORD) {
            throw new InvalidCaseException("`record` is too long. Give one patient's record only.");
        }
        var in = new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8));
        var language = arguments.choice("language", Language.class).orElse(Language.EN);
        return CaseReader.read(in, "`record`", base, language);
    }

    /// @param similar how many published patients are compared with
    Weighing weighing(int similar) {
        return new Weighing(
                arguments.choice("diseases", Basis.Candidates.class),
                arguments.choice("prior", Basis.Prior.class).orElse(Basis.Prior.UNIFORM),
                java.util.Optional.empty(),
                arguments.number("confidence"),
                similar);
    }

    Basis.Settings settings() {
        return weighing(1).settings(base);
    }
}
