package io.warrant.app.serve;

import io.warrant.app.asking.Additions;
import io.warrant.app.asking.Weighing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.cases.ChartReader;
import io.warrant.sources.cases.ReadRecord;
import io.warrant.sources.criteria.Assessor;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/// Makes of a request what the command line makes of its arguments: a case, and how to weigh it.
/// The options have the same names.
public record Records(KnowledgeBase base) {

    private static final String NAME = "the body";

    /// The case of a request: its body, and what the options add.
    ///
    /// @throws InvalidCaseException if there is none, or it can't be used
    public Case read(Request request) {
        return read(request, request.body());
    }

    /// The same with one line of a stream.
    public Case read(Request request, byte[] record) {
        var additions = additions(request);
        if (record.length == 0 && additions.observed().isEmpty()) {
            throw new InvalidCaseException(
                    "There is no case. Send a record as the body, or give findings with"
                            + " `observed`.");
        }
        var written =
                record.length == 0
                        ? Case.of(Patient.UNKNOWN, List.of())
                        : CaseReader.read(
                                new ByteArrayInputStream(record), NAME, base, language(request));
        return additions.addTo(written, base);
    }

    /// A reasoner whose criteria know the values of a record too.
    public Reasoner assessing(Reasoner reasoner, Request request, byte[] record) {
        return record.length == 0 || !Assessor.isIn(reasoner)
                ? reasoner
                : Assessor.with(reasoner, new ChartReader(base, language(request)).values(record));
    }

    /// A note or FHIR resources, before they become a case.
    public ReadRecord understand(Request request) {
        return ReadRecord.load(
                new ByteArrayInputStream(request.body()), NAME, base, language(request));
    }

    /// @param similar how many published patients are shown where nobody says
    public static Weighing weighing(Request request, int similar) {
        return new Weighing(
                request.choice("diseases", Basis.Candidates.class),
                request.choice("prior", Basis.Prior.class).orElse(Basis.Prior.UNIFORM),
                request.number("coverage"),
                request.number("confidence"),
                Weighing.similar(request.whole("similar", similar), "`similar`"));
    }

    private static Language language(Request request) {
        return request.choice("language", Language.class).orElse(Language.EN);
    }

    private static Additions additions(Request request) {
        return new Additions(
                request.options("observed"),
                request.options("excluded"),
                sex(request),
                request.option("age").map(text -> Additions.age(text, "`age`")),
                request.option("onset").map(text -> Additions.onset(text, "`onset`")));
    }

    private static Optional<Sex> sex(Request request) {
        return request.choice("sex", Sex.class);
    }
}
