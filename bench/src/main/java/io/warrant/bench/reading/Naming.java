package io.warrant.bench.reading;

import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.Synonym;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What a note calls a term: its label or, half the time, one of its exact synonyms, in small
/// letters as they stand in the middle of a sentence.
final class Naming {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Ontology ontology;

    Naming(Ontology ontology) {
        this.ontology = ontology;
    }

    /// Draws twice, whatever the term has, so that a term's names don't shift the choices after it.
    String of(int term, RandomGenerator random) {
        boolean other = random.nextBoolean();
        double place = random.nextDouble();
        var others = others(term);
        return other && !others.isEmpty()
                ? spoken(others.get((int) (place * others.size())))
                : spoken(ontology.label(term));
    }

    private List<String> others(int term) {
        return ontology.term(term).synonyms().stream()
                .filter(synonym -> synonym.scope() == Synonym.Scope.EXACT)
                .map(Synonym::text)
                .filter(text -> !isAbbreviation(text))
                .toList();
    }

    /// Whether a name has no small letter, or is one word with two capitals or more: "ASD", "VSDs".
    static boolean isAbbreviation(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals > 0
                && (name.chars().noneMatch(Character::isLowerCase)
                        || (capitals > 1 && name.indexOf(' ') < 0 && name.indexOf('-') < 0));
    }

    /// In small letters, except for words with a capital behind their first letter ("EEG", "IgA")
    /// and for single letters ("B cell", "vitamin D").
    static String spoken(String name) {
        return WORD.matcher(name)
                .replaceAll(found ->
                        keepsCase(found.group())
                                ? found.group()
                                : found.group().toLowerCase(Locale.ROOT));
    }

    private static boolean keepsCase(String word) {
        return word.length() == 1 || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
