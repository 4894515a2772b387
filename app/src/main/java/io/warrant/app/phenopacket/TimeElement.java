package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.Optional;

/// An age as a phenopacket writes it, so that it reads back as the same age, to the day.
///
/// @param base the knowledge that names onset classes
record TimeElement(KnowledgeBase base) {

    private static final double DAYS = 365.2425;
    private static final double CLOSE = 1e-6;

    /// A duration whose end isn't stated, such as `P12Y`, and how long its last unit lasts in
    /// years.
    private record Duration(String text, double step) {}

    ObjectNode of(AgeRange age) {
        var out = JsonNodeFactory.instance.objectNode();
        var onset = onsetClass(age);
        if (onset.isPresent()) {
            out.set("ontologyClass", PacketTerms.of(onset.get(), base));
        } else if (age.toYears() <= 0 && age.fromYears() < 0) {
            gestation(age.fromYears(), out);
        } else {
            lived(age, out);
        }
        return out;
    }

    private static Optional<TermId> onsetClass(AgeRange age) {
        return OnsetClasses.all().entrySet().stream()
                .filter(each -> each.getValue().equals(age))
                .map(each -> each.getKey())
                .findFirst();
    }

    private static void gestation(double years, ObjectNode out) {
        long days = Math.round((years * 52.1775 + 40) * 7);
        out.putObject("gestationalAge").put("weeks", days / 7).put("days", days % 7);
    }

    private static void lived(AgeRange age, ObjectNode out) {
        double from = Math.max(0, age.fromYears());
        var start = duration(from);
        double end = from + start.step();
        if (close(end, age.toYears())) {
            out.putObject("age").put("iso8601duration", start.text());
            return;
        }
        var range = out.putObject("ageRange");
        range.putObject("start").put("iso8601duration", start.text());
        range.putObject("end").put("iso8601duration", ending(Math.max(from, age.toYears())));
    }

    /// The duration that begins at an age, in the largest unit that is exact.
    private static Duration duration(double years) {
        if (close(years, Math.rint(years))) {
            return new Duration("P" + Math.round(years) + "Y", 1);
        }
        long months = Math.round(years * 12);
        if (close(years, months / 12.0)) {
            return new Duration(months(months), 1 / 12.0);
        }
        return new Duration("P" + Math.round(years * DAYS) + "D", 1 / DAYS);
    }

    /// The duration whose last unit ends at an age.
    private static String ending(double years) {
        if (close(years, Math.rint(years)) && years >= 1) {
            return "P" + (Math.round(years) - 1) + "Y";
        }
        long months = Math.round(years * 12);
        if (close(years, months / 12.0) && months >= 1) {
            return months(months - 1);
        }
        return "P" + Math.max(0, Math.round(years * DAYS) - 1) + "D";
    }

    private static String months(long months) {
        return months < 12 ? "P" + months + "M" : "P" + months / 12 + "Y" + months % 12 + "M";
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) < CLOSE;
    }
}
