package io.warrant.engine.reading;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads notes in one language: the terms they name, where, and what they say of each. The time
/// grows with the length of the note and with nothing else. Immutable and safe for use by several
/// threads.
public final class NoteReader {

    private final Lexicon lexicon;
    private final Cues cues;
    private final Ontology ontology;

    public NoteReader(Lexicon lexicon, Cues cues, Ontology ontology) {
        this.lexicon = lexicon;
        this.cues = cues;
        this.ontology = ontology;
    }

    /// Reads a note.
    ///
    /// @param document its place in the record, or an empty text where it is the record
    public Reading read(String text, String document) {
        var note = new Note(text, document);
        var sentence = new Sentence();
        var splitter = splitter(text);
        while (splitter.next(sentence)) {
            note.read(sentence);
        }
        return new Reading(note.mentions, List.of());
    }

    /// What a note makes of values that were found in it by other means: they may be a relative's,
    /// or only planned or feared. A number speaks for itself otherwise.
    ///
    /// @param values in the order of the note, each with words of it as its origin
    public List<Mention> inContext(String text, List<Mention> values) {
        var note = new Note(text, "");
        var sentence = new Sentence();
        var splitter = splitter(text);
        var judged = new ArrayList<Mention>();
        while (judged.size() < values.size() && splitter.next(sentence)) {
            note.section.read(sentence, note.surroundings);
            int end = sentence.to[sentence.size - 1];
            boolean fresh = true;
            while (judged.size() < values.size() && from(values.get(judged.size())) < end) {
                if (fresh) {
                    note.surroundings.read(sentence);
                    fresh = false;
                }
                judged.add(note.inContext(sentence, values.get(judged.size())));
            }
        }
        judged.addAll(values.subList(judged.size(), values.size()));
        return judged;
    }

    /// Whether a note denies what some words of it say, whatever they name.
    public boolean denies(String text, Span words) {
        var sentence = new Sentence();
        var surroundings = new Surroundings(cues);
        var splitter = splitter(text);
        while (splitter.next(sentence)) {
            int first = -1;
            int last = -1;
            for (int at = 0; at < sentence.size; at++) {
                if (new Span(sentence.from[at], sentence.to[at]).overlaps(words)) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
            if (first >= 0) {
                surroundings.read(sentence);
                return surroundings.judge(first, last).denied();
            }
        }
        return false;
    }

    private Splitter splitter(String text) {
        return new Splitter(
                text, lexicon.language(), new Spellings(lexicon.vocabulary(), lexicon.language()));
    }

    /// One note, while it is read.
    private final class Note {

        private final String text;
        private final String document;
        private final Recogniser recogniser = new Recogniser(lexicon);
        private final Surroundings surroundings = new Surroundings(cues);
        private final Section section = new Section();
        private final List<Mention> mentions = new ArrayList<>();

        Note(String text, String document) {
            this.text = text;
            this.document = document;
        }

        void read(Sentence sentence) {
            int before = mentions.size();
            var found = recogniser.read(sentence);
            var measured =
                    lexicon.language() == Language.EN
                            ? Measures.read(sentence, text)
                            : List.<Measures.Found>of();
            section.read(sentence, surroundings);
            if (found.isEmpty() && measured.isEmpty()) {
                return;
            }
            surroundings.read(sentence);
            found.forEach(one -> add(sentence, one));
            measured.forEach(one -> add(sentence, one));
            mentions.subList(before, mentions.size())
                    .sort(Comparator.comparingInt(NoteReader::from));
        }

        private void add(Sentence sentence, Candidate one) {
            var span = new Span(sentence.from[one.first()], sentence.to[one.last()]);
            var judgement = surroundings.judge(one.first(), one.last());
            boolean turned = one.saysNormal(sentence) || lexicon.isOpposite(one.name());
            var said = turned ? turned(judgement) : judgement.status();
            var status = section.of(said);
            mentions.add(
                    new Mention(
                            ontology.id(lexicon.term(one.name())),
                            status,
                            words(span),
                            status == said
                                    ? cue(sentence, judgement, turned ? span : null)
                                    : Optional.of(cue(section.heading())),
                            Manner.of(sentence, one, lexicon).right()));
        }

        /// "Normal ears" deny what they name; "ears that aren't normal" don't.
        private static Status turned(Judgement judgement) {
            return switch (judgement.status()) {
                case OBSERVED, HISTORICAL -> Status.EXCLUDED;
                case EXCLUDED -> Status.OBSERVED;
                case UNCERTAIN, FAMILY, HYPOTHETICAL -> judgement.status();
            };
        }

        private Optional<Cue> cue(Sentence sentence, Judgement judgement, @Nullable Span turned) {
            if (judgement.cueFrom() >= 0) {
                int from = sentence.from[judgement.cueFrom()];
                return Optional.of(cue(new Span(from, sentence.to[judgement.cueTo() - 1])));
            }
            return Optional.ofNullable(turned).map(this::cue);
        }

        private Cue cue(Span span) {
            return new Cue(text.substring(span.from(), span.to()), Optional.of(span));
        }

        /// A number speaks for itself, but it may be a relative's.
        private void add(Sentence sentence, Measures.Found found) {
            if (ontology.index(found.measure().term()) < 0) {
                return;
            }
            boolean excluded = found.measure().excluded();
            var judgement = surroundings.judge(found.first(), found.last());
            boolean family = judgement.status() == Status.FAMILY;
            var number = excluded ? Status.EXCLUDED : Status.OBSERVED;
            var said = family ? Status.FAMILY : number;
            var status = section.of(said);
            var cue =
                    family
                            ? cue(sentence, judgement, null)
                            : Optional.of(found.span()).filter(_ -> excluded).map(this::cue);
            mentions.add(
                    new Mention(
                            found.measure().term(),
                            status,
                            words(found.span()),
                            status == said ? cue : Optional.of(cue(section.heading())),
                            Manner.MEASURED.right()));
        }

        /// A value whose first word stands in this sentence.
        private Mention inContext(Sentence sentence, Mention value) {
            int first = 0;
            while (first + 1 < sentence.size && sentence.to[first] <= from(value)) {
                first++;
            }
            var judgement = surroundings.judge(first, first);
            boolean other =
                    judgement.status() == Status.FAMILY
                            || judgement.status() == Status.HYPOTHETICAL;
            var said = other ? judgement.status() : value.status();
            var status = section.of(said);
            if (status == value.status()) {
                return value;
            }
            var cue =
                    status == said
                            ? cue(sentence, judgement, null)
                            : Optional.of(cue(section.heading()));
            return new Mention(value.term(), status, value.origin(), cue, value.confidence());
        }

        private Origin words(Span span) {
            return new Origin.Words(
                    document, span.from(), span.to(), text.substring(span.from(), span.to()));
        }
    }

    private static int from(Mention mention) {
        return mention.origin() instanceof Origin.Words words ? words.from() : 0;
    }
}
