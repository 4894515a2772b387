package io.warrant.sources.criteria;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.NoteReader;
import io.warrant.engine.reading.Status;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Need;
import io.warrant.sources.reading.Lexicons;
import io.warrant.sources.selection.NeedReader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads findings out of the words of a criterion. Words are a finding only as a whole; that they
/// merely contain one tells what must not be absent. Not safe for use by several threads.
final class SignWords {

    private static final Pattern AHEAD =
            Pattern.compile(
                    "^(?:(?:presence|finding|observation) of (?:an? |any )?|≥\\s*1 |at least one )",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile(" on (?:physical )?examination$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANTIBODY =
            Pattern.compile(
                    "(?:positive )?(anti-\\S+|\\S.*(?= antibod))(?: antibod(?:y|ies))?(?: above"
                            + " (?:the )?(?:laboratory )?reference range)?",
                    Pattern.CASE_INSENSITIVE);

    /// Such as the A in "Hepatitis A", which isn't an article.
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}-])\\p{Lu}(?![\\p{L}-])");

    /// What may stand behind a finding that words are about, and what not before it.
    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s*|\\s+(?:on|in|with|by|at|regarding|before|after|during|lasting|compatible"
                            + "|detected|seen)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_OTHER =
            Pattern.compile(
                    "\\b(?:for|to|with|from|due|and|by|in|on|test|average|number|amount|degree)\\b"
                            + "|,|[<>≤≥]|(?<!presence|finding|evidence|episodes|observation) of\\b",
                    Pattern.CASE_INSENSITIVE);

    private final KnowledgeBase base;
    private final NeedReader needs;
    private final NoteReader notes;
    private final ShortForms shortForms;

    SignWords(KnowledgeBase base, NeedReader needs, ShortForms shortForms) {
        this.base = base;
        this.needs = needs;
        this.shortForms = shortForms;
        notes = Lexicons.reader(base, Language.EN);
    }

    /// Whether a word is short for a finding's name.
    boolean isShortForm(String word) {
        return !shortForms.written(word).equals(word);
    }

    /// What an input of that name asks for, by its name alone.
    Need need(String words) {
        return needs.need("", words, List.of());
    }

    /// The finding that words are as a whole.
    ///
    /// @param own words of the disease's name, which may be left out: the criterion is held against
    ///   a patient under the claim that he has it
    Optional<TermId> whole(String words, Set<String> own) {
        for (var wording : wordings(shortForms.written(words), own)) {
            if (!LETTER.matcher(wording).find()
                    && need(wording).aspect() instanceof Aspect.Sign(var term)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private static List<String> wordings(String words, Set<String> own) {
        var all = new ArrayList<String>();
        all.add(words);
        var plain = BEHIND.matcher(AHEAD.matcher(words).replaceFirst("")).replaceFirst("");
        all.add(plain);
        var antibody = ANTIBODY.matcher(plain);
        if (antibody.matches()) {
            all.add(antibody.group(1) + " antibody positivity");
        }
        var others =
                Arrays.stream(plain.split(" "))
                        .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT)))
                        .toList();
        if (others.size() > 1) {
            all.add(String.join(" ", others));
        }
        return all;
    }

    /// The one finding that words are about, without which they can't be so: the head of the
    /// phrase.
    Optional<TermId> within(String words) {
        var mentions = notes.read(words, "").mentions();
        return mentions.size() == 1 && isHead(words, mentions.getFirst())
                ? Optional.of(mentions.getFirst().term())
                        .filter(term -> isFinding(base.ontology().resolve(term)))
                : Optional.empty();
    }

    private static boolean isHead(String words, Mention mention) {
        return mention.status() == Status.OBSERVED
                && mention.origin() instanceof Origin.Words said
                && TAIL.matcher(words.substring(said.to())).matches()
                && !ABOUT_OTHER.matcher(words.substring(0, said.from())).find();
    }

    private boolean isFinding(int term) {
        return term >= 0 && base.isFinding(term);
    }

    /// Whether one finding is a kind of any of others.
    boolean isKind(TermId term, List<TermId> others) {
        var ontology = base.ontology();
        return others.stream()
                .anyMatch(other -> ontology.isA(ontology.resolve(term), ontology.resolve(other)));
    }

    /// A finding that a list of examples names.
    record Example(String words, TermId term) {}

    /// Those examples that may be taken by themselves. A single word in a list, such as "erythema",
    /// is often short for something at the place that the list is about, so it counts only where
    /// all others are of the same part of the body.
    List<TermId> apart(List<Example> examples) {
        var common =
                examples.stream()
                        .map(example -> systems(example.term()))
                        .reduce((one, other) ->
                                one.stream()
                                        .filter(other::contains)
                                        .collect(Collectors.toCollection(TreeSet::new)))
                        .orElseGet(TreeSet::new);
        boolean alike = examples.size() > 1 && !common.isEmpty();
        return examples.stream()
                .filter(example -> alike || example.words().strip().contains(" "))
                .map(Example::term)
                .distinct()
                .toList();
    }

    private Set<Integer> systems(TermId term) {
        var ontology = base.ontology();
        int index = ontology.resolve(term);
        return Arrays.stream(ontology.children().get(base.findingRoot()))
                .filter(system -> ontology.isA(index, system))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
