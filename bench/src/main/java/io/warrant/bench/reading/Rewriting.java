package io.warrant.bench.reading;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Span;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.corpora.Mark;
import io.warrant.sources.corpora.MarkedText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/// Rewrites a coded case as plain English sentences, and marks which words stand for which term.
///
/// ```
/// A 3-year-old boy was seen. Examination showed small head, seizures and low muscle tone. He had
/// short stature. There was no cleft palate or coloboma. Hearing impairment was absent.
/// ```
///
/// - The first sentence tells age and sex as far as the case states them: years, below two years
///   months, below a month days. An age that is known only to more than a year isn't told, nor is
///   the onset.
/// - Then follow the observed findings in the order of the case, one to four a sentence, and then
///   the excluded ones, with frames drawn at random: "Examination showed …", "There was …", "He had
///   …", "Findings included …"; "There was no …", "Examination showed no …", "No sign of …", "… was
///   absent".
/// - A term goes by its label or, half the time, by one of its exact synonyms that is no
///   abbreviation; in small letters, except for words with a capital inside and single letters.
/// - Terms that the ontology lacks or that are no findings (a mode of inheritance) aren't written.
///   A finding that the case states twice is written once.
///
/// What is drawn depends on the seed and on the case's name alone. It is a note without typing
/// errors, history, relatives or doubt, and each finding goes by a name that the ontology knows:
/// what is read of it is the best that can be hoped for.
public final class Rewriting {

    private static final List<Frame> OBSERVED =
            List.of(
                    new Frame("Examination showed ", ".", " and ", 4),
                    new Frame("There was ", ".", " and ", 4),
                    new Frame(Frame.PRONOUN + " had ", ".", " and ", 4),
                    new Frame("Findings included ", ".", " and ", 4));

    private static final List<Frame> EXCLUDED =
            List.of(
                    new Frame("There was no ", ".", " or ", 4),
                    new Frame("Examination showed no ", ".", " or ", 4),
                    new Frame("No sign of ", ".", " or ", 4),
                    new Frame("", " was absent.", " and ", 1));

    private final KnowledgeBase knowledge;
    private final Naming naming;
    private final long seed;

    /// What stands around the findings of a sentence.
    ///
    /// @param last what stands before the last of several
    /// @param most how many findings at most
    private record Frame(String before, String after, String last, int most) {

        private static final String PRONOUN = "{who}";
    }

    public Rewriting(KnowledgeBase knowledge, long seed) {
        this.knowledge = knowledge;
        this.naming = new Naming(knowledge.ontology());
        this.seed = seed;
    }

    /// The note of a case, with what it says of which term.
    public MarkedText of(NamedCase named) {
        var random = new SplittableRandom(seed ^ Long.rotateLeft(checksum(named.name()), 32));
        return new Writing(named.content(), random).note(named.name());
    }

    /// What such a note tells of a patient.
    static Case told(Case coded) {
        return new Case(
                coded.id(),
                Opening.of(coded.patient()).told(),
                coded.findings(),
                coded.diagnoses(),
                coded.publications(),
                coded.ignored());
    }

    private static long checksum(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }

    /// One note.
    private final class Writing {

        private final Case subject;
        private final SplittableRandom random;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        Writing(Case subject, SplittableRandom random) {
            this.subject = subject;
            this.random = random;
        }

        MarkedText note(String name) {
            text.append(Opening.of(subject.patient()).words());
            sentences(terms(Finding.Observed.class), OBSERVED, false);
            sentences(terms(Finding.Excluded.class), EXCLUDED, true);
            return new MarkedText(name, text.toString(), marks);
        }

        /// The terms that can be written, in the order of the case.
        private List<Integer> terms(Class<? extends Finding> kind) {
            Set<Integer> terms = new LinkedHashSet<>();
            for (var finding : subject.findings()) {
                int term = knowledge.ontology().resolve(finding.term());
                if (kind.isInstance(finding) && term >= 0 && knowledge.isFinding(term)) {
                    terms.add(term);
                }
            }
            return List.copyOf(terms);
        }

        private void sentences(List<Integer> terms, List<Frame> frames, boolean denied) {
            int at = 0;
            while (at < terms.size()) {
                var frame = frames.get(random.nextInt(frames.size()));
                int count = Math.min(1 + random.nextInt(frame.most), terms.size() - at);
                sentence(terms.subList(at, at + count), frame, denied);
                at += count;
            }
        }

        private void sentence(List<Integer> terms, Frame frame, boolean denied) {
            text.append(' ');
            int start = text.length();
            text.append(frame.before.replace(Frame.PRONOUN, Opening.pronoun(subject.patient())));
            for (int i = 0; i < terms.size(); i++) {
                if (i > 0) {
                    text.append(i == terms.size() - 1 ? frame.last : ", ");
                }
                write(terms.get(i), start == text.length(), denied);
            }
            text.append(frame.after);
        }

        private void write(int term, boolean first, boolean denied) {
            var name = naming.of(term, random);
            var words =
                    first
                            ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                            : name;
            var span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            marks.add(
                    new Mark(
                            List.of(span),
                            words,
                            Optional.of(knowledge.ontology().id(term)),
                            Optional.of(denied)));
        }
    }
}
