package io.warrant.app.recordings;

import io.warrant.app.json.ModelJson;
import io.warrant.app.perceive.Perceiving;
import io.warrant.app.perceive.PerceptJson;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.intake.Intake;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.recording.Recording;

import java.util.List;

/// Lets the models of one shelf look at what is sent. A body is a picture, an ECG (WFDB in a zip or
/// as two files, or a table of leads) or a table with one row; no file of this machine is ever
/// opened by name.
public final class PerceptionRoutes implements Routes {

    private final Shelf shelf;

    public PerceptionRoutes(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void add(Site site) {
        var perceiving = new Perceiving(shelf);
        site.describe("/io/warrant/app/serve/openapi/perception.yaml");
        site.get("/api/v1/models", Role.READ, _ -> Answer.json(ModelJson.render(shelf)));
        site.post("/api/v1/models", Role.DIAGNOSE, request -> able(request, perceiving));
        site.post("/api/v1/perceive", Role.DIAGNOSE, request -> perceive(request, perceiving));
        site.onClose(perceiving::close);
    }

    private Answer able(Request request, Perceiving perceiving) {
        return Answer.json(ModelJson.render(shelf, perceiving.able(recording(request))));
    }

    private static Answer perceive(Request request, Perceiving perceiving) {
        var recording = recording(request);
        var seen =
                perceiving.perceive(
                        request.option("model").orElse(""),
                        recording,
                        Overruling.parse(request.option("overrule").orElse("")));
        return Answer.json(PerceptJson.render(List.of(seen), request.flag("pictures")));
    }

    private static Recording recording(Request request) {
        if (request.body().length == 0) {
            throw new InvalidCaseException(
                    "There is no recording. Send a picture, an ECG, or a table with one row, as the"
                            + " body.");
        }
        return Intake.of(SentFiles.of(request));
    }
}
