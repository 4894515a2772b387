package io.warrant.engine.selection;

import io.warrant.engine.ontology.Ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Chooses instruments for a patient. Two things count, each as what it tells in nats: the inputs
/// that are known, by how few instruments ask for the same, times the share of the inputs' weight
/// that is known; and the words of those findings and leading diseases whose whole name occurs in
/// the instrument's words, by BM25. Age and sex are known of nearly everybody, so they weigh
/// nothing. Immutable and safe for use by several threads.
public final class Selecting {

    private static final int TITLE_COUNTS = 3;
    private static final int KEYWORD_COUNTS = 2;
    private static final int SHOWN_WORDS = 6;

    private final List<Instrument> instruments;
    private final Ontology ontology;
    private final WordIndex words;
    private final Map<String, Integer> askedFor = new HashMap<>();

    public Selecting(List<Instrument> instruments, Ontology ontology) {
        this.instruments = List.copyOf(instruments);
        this.ontology = ontology;
        for (var one : instruments) {
            var keys = new HashSet<String>();
            one.needs().forEach(need -> keys.add(need.aspect().key()));
            keys.forEach(key -> askedFor.merge(key, 1, Integer::sum));
        }
        words = new WordIndex(instruments.stream().map(Selecting::words).toList());
    }

    private static List<String> words(Instrument one) {
        var all = new ArrayList<String>();
        for (int i = 0; i < TITLE_COUNTS; i++) {
            all.addAll(WordIndex.words(one.name()));
        }
        for (int i = 0; i < KEYWORD_COUNTS; i++) {
            all.addAll(WordIndex.words(String.join(" ", one.words().keywords())));
        }
        all.addAll(WordIndex.words(one.words().purpose()));
        return all;
    }

    /// The instruments that anything speaks for, one of each name, the best first; of equals, in
    /// the order of ids.
    public List<Selection> select(Wanted wanted) {
        var asked = new Asked(wanted, names(wanted), new HashMap<>());
        var found = new ArrayList<Selection>();
        for (int at = 0; at < instruments.size(); at++) {
            var one = selection(at, asked);
            if (one.weight() > 0) {
                found.add(one);
            }
        }
        found.sort(
                Comparator.comparingDouble(Selection::weight)
                        .reversed()
                        .thenComparing(one -> one.instrument().id()));
        return oneOfEachName(found);
    }

    /// Of several of one name, such as versions, the best stands for all.
    private static List<Selection> oneOfEachName(List<Selection> found) {
        var first = new LinkedHashMap<String, Selection>();
        var others = new HashMap<String, List<String>>();
        for (var one : found) {
            var name = one.instrument().kind() + " " + WordIndex.words(one.instrument().name());
            if (first.putIfAbsent(name, one) != null) {
                others.computeIfAbsent(name, _ -> new ArrayList<>()).add(one.instrument().id());
            }
        }
        return first.entrySet().stream()
                .map(entry -> entry.getValue().with(others.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /// What is looked for, with the facts found so far.
    private record Asked(
            Wanted wanted, List<Set<String>> names, Map<Aspect, Optional<Fact>> facts) {

        Optional<Fact> of(Aspect aspect, Ontology ontology) {
            return facts.computeIfAbsent(aspect, it -> wanted.chart().of(it, ontology));
        }
    }

    /// The words of each finding and each leading disease.
    private static List<Set<String>> names(Wanted wanted) {
        return Stream.concat(wanted.findings().stream(), wanted.diseases().stream())
                .<Set<String>>map(name -> new TreeSet<>(WordIndex.words(name)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Selection selection(int at, Asked asked) {
        var wanted = asked.wanted();
        var instrument = instruments.get(at);
        var known = new ArrayList<Selection.Known>();
        var missing = new ArrayList<Need>();
        for (var need : instrument.needs()) {
            asked.of(need.aspect(), ontology)
                    .ifPresentOrElse(
                            fact -> known.add(new Selection.Known(need, fact)),
                            () -> missing.add(need));
        }
        var common = words.weights(at, asked.names());
        double inputs = wanted.parts() == Wanted.Parts.WORDS ? 0 : inputs(known, missing);
        double wording =
                wanted.parts() == Wanted.Parts.INPUTS
                        ? 0
                        : common.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Selection(
                instrument,
                inputs,
                wording,
                known,
                missing,
                weightiest(common),
                diseases(instrument, wanted.diseases()),
                List.of());
    }

    private double inputs(List<Selection.Known> known, List<Need> missing) {
        var keys = new HashSet<String>();
        double has = 0;
        for (var one : known) {
            has += keys.add(one.need().aspect().key()) ? rarity(one.need().aspect()) : 0;
        }
        double lacks = 0;
        for (var need : missing) {
            lacks += keys.add(need.aspect().key()) ? rarity(need.aspect()) : 0;
        }
        return has == 0 ? 0 : has * has / (has + lacks);
    }

    /// How much it tells that an input is known: the fewer instruments ask for it, the more.
    private double rarity(Aspect aspect) {
        return switch (aspect) {
            case Aspect.Age _, Aspect.BodySex _ -> 0;
            case Aspect.Measured _,
                    Aspect.Sign _,
                    Aspect.Signs _,
                    Aspect.Within _,
                    Aspect.Other _ ->
                    Math.log((1.0 + instruments.size()) / askedFor.getOrDefault(aspect.key(), 1));
        };
    }

    private static List<String> weightiest(Map<String, Double> common) {
        return common.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The diseases all of whose words the instrument's name or keywords have.
    private static List<String> diseases(Instrument one, List<String> diseases) {
        var own = new HashSet<>(WordIndex.words(one.name()));
        one.words().keywords().forEach(word -> own.addAll(WordIndex.words(word)));
        return diseases.stream()
                .filter(name -> {
                    var words = WordIndex.words(name);
                    return !words.isEmpty() && own.containsAll(words);
                })
                .toList();
    }
}
