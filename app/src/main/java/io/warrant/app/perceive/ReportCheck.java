package io.warrant.app.perceive;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Status;
import io.warrant.sources.reading.ClinicalText;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Holds each sentence of a drafted report against what else is known of the patient.
public final class ReportCheck {

    private final KnowledgeBase base;
    private final Case known;

    /// @param known what else is known, without what the report's own model proposed
    public ReportCheck(Case known, KnowledgeBase base) {
        this.known = known;
        this.base = base;
    }

    /// What the other evidence makes of a sentence.
    public enum Verdict {
        /// All that it says is known of the patient.
        SUPPORTED,
        /// Something in it is known to be otherwise.
        CONTRADICTED,
        /// Nothing else tells, or it says nothing that could be looked up.
        UNVERIFIABLE
    }

    /// A sentence of a report.
    ///
    /// @param because the findings of the case that decided it, as terms; empty where none did
    public record Sentence(String text, Verdict verdict, List<String> because) {

        public Sentence {
            because = List.copyOf(because);
        }
    }

    /// What models saw, each report checked.
    public static List<Perceived> all(List<Perceived> seen, Case known, KnowledgeBase base) {
        var check = new ReportCheck(known, base);
        return seen.stream().map(each -> each.checkedBy(check)).toList();
    }

    /// The sentences of a report, in order.
    public List<Sentence> of(String report) {
        var mentions =
                ClinicalText.of(base, Language.EN).read("", report, known.patient()).mentions();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(report);
        var sentences = new ArrayList<Sentence>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int start = from;
            int end = to;
            var text = report.substring(start, end).strip();
            if (!text.isEmpty()) {
                var said =
                        mentions.stream()
                                .filter(mention -> stands(mention, start, end))
                                .filter(mention -> polarity(mention.status()) != 0)
                                .toList();
                sentences.add(sentence(text, said));
            }
            from = to;
        }
        return sentences;
    }

    private static boolean stands(Mention mention, int from, int to) {
        return mention.origin() instanceof Origin.Words words
                && words.from() >= from
                && words.to() <= to;
    }

    private static int polarity(Status status) {
        return switch (status) {
            case OBSERVED, HISTORICAL -> 1;
            case EXCLUDED -> -1;
            case UNCERTAIN, FAMILY, HYPOTHETICAL -> 0;
        };
    }

    private Sentence sentence(String text, List<Mention> said) {
        var because = new ArrayList<String>();
        boolean all = !said.isEmpty();
        boolean contradicted = false;
        for (var mention : said) {
            int agreed = 0;
            for (var finding : known.findings()) {
                int agrees = agrees(mention, finding);
                if (agrees != 0) {
                    because.add(base.ontology().label(base.ontology().resolve(finding.term())));
                    agreed = agrees;
                }
            }
            all &= agreed > 0;
            contradicted |= agreed < 0;
        }
        var verdict =
                contradicted
                        ? Verdict.CONTRADICTED
                        : all ? Verdict.SUPPORTED : Verdict.UNVERIFIABLE;
        return new Sentence(text, verdict, because.stream().distinct().toList());
    }

    /// 1 where the finding implies what is said, -1 where it rules it out, else 0.
    private int agrees(Mention mention, Finding finding) {
        var ontology = base.ontology();
        int said = ontology.resolve(mention.term());
        int is = ontology.resolve(finding.term());
        if (said < 0 || is < 0) {
            return 0;
        }
        boolean positive = polarity(mention.status()) > 0;
        return switch (finding) {
            case Finding.Observed _ -> ontology.isA(is, said) ? (positive ? 1 : -1) : 0;
            case Finding.Excluded _ -> ontology.isA(said, is) ? (positive ? -1 : 1) : 0;
            case Finding.Suspected _ -> 0;
        };
    }
}
