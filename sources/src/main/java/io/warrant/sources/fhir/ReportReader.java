package io.warrant.sources.fhir;

import io.warrant.engine.reading.Status;

import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;

/// Reads the conclusions of reports, and documents.
final class ReportReader {

    private final ConditionReader conditions;
    private final NoteDesk notes;
    private final Gathering gathering;

    ReportReader(ConditionReader conditions, NoteDesk notes, Gathering gathering) {
        this.conditions = conditions;
        this.notes = notes;
        this.gathering = gathering;
    }

    void read(DiagnosticReport report, String place) {
        var status = Concepts.text(report.getStatusElement().getValueAsString());
        switch (status) {
            case "entered-in-error", "cancelled", "registered", "unknown" ->
                    gathering.notUnderstood(place, "its status is " + status);
            case "preliminary", "partial" ->
                    read(
                            report,
                            place,
                            Standing.Holds.because(Status.UNCERTAIN, "status " + status));
            default -> read(report, place, Standing.Holds.observed());
        }
    }

    private void read(DiagnosticReport report, String place, Standing standing) {
        var codes = report.getConclusionCode();
        for (int i = 0; i < codes.size(); i++) {
            conditions.read(codes.get(i), standing, place + ".conclusionCode[" + i + "]");
        }
        if (report.hasConclusion()) {
            notes.read(report.getConclusion(), place + ".conclusion");
        }
        var forms = report.getPresentedForm();
        for (int i = 0; i < forms.size(); i++) {
            notes.read(forms.get(i), place + ".presentedForm[" + i + "]");
        }
        if (codes.isEmpty() && !report.hasConclusion() && forms.isEmpty()) {
            gathering.tally(
                    "DiagnosticReport",
                    "without a conclusion; its results are read as observations of their own");
        }
    }

    void read(DocumentReference document, String place) {
        var status = Concepts.text(document.getStatusElement().getValueAsString());
        var written = Concepts.text(document.getDocStatusElement().getValueAsString());
        if (!status.isEmpty() && !status.equals("current")) {
            gathering.notUnderstood(place, "its status is " + status);
            return;
        }
        if (written.equals("entered-in-error")) {
            gathering.notUnderstood(place, "its docStatus is " + written);
            return;
        }
        var contents = document.getContent();
        for (int i = 0; i < contents.size(); i++) {
            notes.read(contents.get(i).getAttachment(), place + ".content[" + i + "].attachment");
        }
        if (contents.isEmpty()) {
            gathering.notUnderstood(place, "it holds no document");
        }
    }
}
