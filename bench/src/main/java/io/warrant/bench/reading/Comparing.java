package io.warrant.bench.reading;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Span;
import io.warrant.engine.reading.Status;
import io.warrant.sources.corpora.Mark;
import io.warrant.sources.corpora.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Holds what was read in one text against what people marked in it.
final class Comparing {

    private final Ontology ontology;
    private final MarkedText text;
    private final List<Read> read = new ArrayList<>();
    private final List<Gold> gold = new ArrayList<>();
    private final List<Miss> misses;

    /// A term that was read.
    private record Read(int term, Span span, boolean denied) {}

    /// A term that people marked; -1 for one that the ontology doesn't know.
    private record Gold(int term, Mark mark) {

        boolean denied() {
            return mark.denied().orElse(false);
        }
    }

    Comparing(Ontology ontology, MarkedText text, Reading reading, List<Miss> misses) {
        this.ontology = ontology;
        this.text = text;
        this.misses = misses;
        reading.mentions().forEach(this::add);
        for (var mark : text.marks()) {
            gold.add(new Gold(mark.term().map(ontology::resolve).orElse(-1), mark));
        }
    }

    private void add(Mention mention) {
        if (mention.origin() instanceof Origin.Words words) {
            read.add(
                    new Read(
                            ontology.index(mention.term()),
                            new Span(words.from(), words.to()),
                            mention.status() == Status.EXCLUDED));
        }
    }

    ReadingResult.Scores scores(boolean polarity) {
        var overlapping = match((a, b) -> a.term == b.term && overlaps(a, b));
        report(overlapping, polarity);
        var readTerms = new TreeMap<Integer, Boolean>();
        read.forEach(one -> readTerms.merge(one.term, one.denied, (a, b) -> a && b));
        var goldTerms = new TreeMap<Integer, Boolean>();
        gold.forEach(one -> goldTerms.merge(one.term, one.denied(), (a, b) -> a && b));
        return new ReadingResult.Scores(
                score(overlapping),
                score(match((a, b) -> a.term == b.term && isSame(a, b))),
                score(match((a, b) -> isKin(a.term, b.term) && overlaps(a, b))),
                documents(readTerms, goldTerms, (a, b) -> a.intValue() == b),
                documents(readTerms, goldTerms, this::isKin),
                polarity ? polarity(readTerms, goldTerms) : Score.NONE,
                polarity ? negation(overlapping) : Score.NONE);
    }

    private static boolean overlaps(Read one, Gold other) {
        return other.mark.spans().stream().anyMatch(span -> span.overlaps(one.span));
    }

    private static boolean isSame(Read one, Gold other) {
        return other.mark.whole().equals(one.span);
    }

    private boolean isKin(int a, int b) {
        return a == b || (a >= 0 && b >= 0 && (ontology.isA(a, b) || ontology.isA(b, a)));
    }

    /// For each term read, the mark that it goes with, or -1; each mark goes with one. Marks of the
    /// same words come first.
    private int[] match(BiPredicate<Read, Gold> fits) {
        var taken = new boolean[gold.size()];
        var matched = new int[read.size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = -1;
            for (int j = 0; j < taken.length; j++) {
                boolean better =
                        matched[i] < 0
                                || (!isSame(read.get(i), gold.get(matched[i]))
                                        && isSame(read.get(i), gold.get(j)));
                if (!taken[j] && better && fits.test(read.get(i), gold.get(j))) {
                    matched[i] = j;
                }
            }
            if (matched[i] >= 0) {
                taken[matched[i]] = true;
            }
        }
        return matched;
    }

    private Score score(int[] matched) {
        int right = 0;
        for (int mark : matched) {
            right += mark >= 0 ? 1 : 0;
        }
        return new Score(right, matched.length - right, gold.size() - right);
    }

    private static Score documents(
            Map<Integer, Boolean> read,
            Map<Integer, Boolean> gold,
            BiPredicate<Integer, Integer> fits) {
        int right = 0;
        for (int term : read.keySet()) {
            right += gold.keySet().stream().anyMatch(other -> fits.test(term, other)) ? 1 : 0;
        }
        int missed = 0;
        for (int term : gold.keySet()) {
            missed += read.keySet().stream().noneMatch(other -> fits.test(other, term)) ? 1 : 0;
        }
        return new Score(right, read.size() - right, missed);
    }

    private static Score polarity(Map<Integer, Boolean> read, Map<Integer, Boolean> gold) {
        int right = 0;
        for (var one : read.entrySet()) {
            right += one.getValue().equals(gold.get(one.getKey())) ? 1 : 0;
        }
        return new Score(right, read.size() - right, gold.size() - right);
    }

    private Score negation(int[] matched) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] >= 0) {
                boolean denied = gold.get(matched[i]).denied();
                right += read.get(i).denied && denied ? 1 : 0;
                wrong += read.get(i).denied && !denied ? 1 : 0;
                missed += !read.get(i).denied && denied ? 1 : 0;
            }
        }
        return new Score(right, wrong, missed);
    }

    private void report(int[] matched, boolean polarity) {
        var met = new boolean[gold.size()];
        for (int i = 0; i < matched.length; i++) {
            var one = read.get(i);
            if (matched[i] < 0) {
                var other = gold.stream().filter(mark -> overlaps(one, mark)).findFirst();
                boolean none = other.isEmpty();
                miss(
                        none ? Miss.Kind.EXTRA : Miss.Kind.OTHER_TERM,
                        words(one.span),
                        label(one.term),
                        other.map(mark -> label(mark.term)).orElse(""));
            } else {
                met[matched[i]] = true;
                if (polarity && one.denied != gold.get(matched[i]).denied()) {
                    var marked = gold.get(matched[i]).denied() ? "denied" : "affirmed";
                    miss(
                            Miss.Kind.POLARITY,
                            words(one.span),
                            label(one.term) + (one.denied ? ", denied" : ", affirmed"),
                            label(one.term) + ", " + marked);
                }
            }
        }
        for (int j = 0; j < met.length; j++) {
            var mark = gold.get(j);
            if (!met[j] && read.stream().noneMatch(one -> overlaps(one, mark))) {
                miss(Miss.Kind.MISSED, mark.mark.words(), "", label(mark.term));
            }
        }
    }

    private void miss(Miss.Kind kind, String words, String readAs, String marked) {
        misses.add(new Miss(text.name(), kind, words, readAs, marked));
    }

    private String words(Span span) {
        return text.text().substring(span.from(), span.to()).replaceAll("\\s+", " ");
    }

    private String label(int term) {
        return term < 0 ? "a term that the ontology lacks" : ontology.label(term);
    }
}
