package io.warrant.app.text;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.knowledge.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// What every report says of itself: what its numbers mean, what it rests on, whom it is for.
public final class BasisText {

    public static final String INTENDED_USE =
            "For professionals, as support for a decision that they make themselves. Not a medical"
                    + " device.";

    public static final String RAW =
            "raw: the model’s own posterior, known to be overconfident. Good for ranking, not the"
                    + " chance of being right.";

    /// What calibrated probabilities are worth, before what they were measured on.
    public static final String CALIBRATED =
            "Probabilities are calibrated: of claims as sure as this, so many were right. Measured"
                    + " on ";

    private static final int FINGERPRINT = 12;

    private BasisText() {}

    /// A qualifier in short, such as `raw 91 %`.
    public static String qualifier(Qualifier qualifier) {
        var percent = Figures.percent(qualifier.probability().value());
        return switch (qualifier) {
            case Qualifier.Raw _ -> "raw\u00a0" + percent;
            case Qualifier.Calibrated _ -> percent;
        };
    }

    /// The knowledge by name, fingerprint and versions.
    public static String knowledge(Basis basis) {
        var versions = versions(basis.sources());
        return "Knowledge: "
                + basis.knowledge()
                + " "
                + shortened(basis.fingerprint())
                + (versions.isEmpty() ? "" : " (" + versions + ")")
                + ".";
    }

    /// The releases in short, in their order; those of one publisher and version stand as one, such
    /// as `hpo 2024-08-13, mondo 2026-08-04 (9 files)`.
    public static String versions(List<Source> sources) {
        var families = new LinkedHashMap<String, List<Source>>();
        for (var source : sources) {
            var family = source.id().replaceFirst("-.*", "") + "\u00a0" + source.version();
            families.computeIfAbsent(family, _ -> new ArrayList<>()).add(source);
        }
        var texts = new ArrayList<String>();
        families.forEach((family, members) ->
                texts.add(
                        members.size() == 1
                                ? members.getFirst().id() + "\u00a0" + members.getFirst().version()
                                : family + " (" + members.size() + " files)"));
        return String.join(", ", texts);
    }

    /// What was weighed, and how.
    public static String settings(Basis basis) {
        var settings = basis.settings();
        var catalogue =
                switch (settings.candidates()) {
                    case OMIM -> "OMIM diseases";
                    case ORPHA -> "Orphanet disorders";
                    case ALL -> "diseases of all catalogues";
                };
        var prior =
                switch (settings.prior()) {
                    case UNIFORM -> "held equally likely at the start";
                    case PREVALENCE -> "weighted by their prevalence";
                };
        return Figures.grouped(basis.candidates()) + " " + catalogue + ", " + prior;
    }

    /// As much of a fingerprint as a person compares.
    public static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }

    static void notices(Lines lines, List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        lines.blank().heading("Mind");
        for (var notice : notices) {
            lines.add("  ! ", notice(notice));
        }
    }

    /// A notice with its kind.
    public static String notice(Notice notice) {
        var kind =
                switch (notice.kind()) {
                    case IGNORED_INPUT -> "Ignored input";
                    case UNKNOWN_TERM -> "Unknown term";
                    case CONTRADICTION -> "Contradiction";
                    case REPLACED -> "Replaced";
                    case COMBINED -> "Combined";
                    case WEIGHED -> "Weighed";
                    case LIMITED_KNOWLEDGE -> "Limited knowledge";
                };
        return kind + ": " + notice.text();
    }

    /// What the probabilities of a result are worth, as a sentence.
    public static String worth(Qualifier qualifier) {
        return switch (qualifier) {
            case Qualifier.Raw _ -> RAW;
            case Qualifier.Calibrated(_, _, var by) -> CALIBRATED + by + ".";
        };
    }

    static void foot(Lines lines, Basis basis, Qualifier qualifier) {
        lines.blank();
        lines.add("", lines.paint(Paint.FAINT, worth(qualifier)));
        lines.add("", lines.paint(Paint.FAINT, knowledge(basis)));
        lines.add("", lines.paint(Paint.FAINT, INTENDED_USE));
    }

    /// A catalogue or prior as the command line names it.
    public static String option(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
