package io.warrant.sources.criteria;

import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Bound;
import io.warrant.sources.labs.Units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads limits of measurements out of the words of a criterion. A limit behind the name of a
/// finding is one of the tests whose low or high values are that finding.
final class LimitWords {

    private static final Pattern LIMIT =
            Pattern.compile("(.*?)\\s*([<>≤≥])\\s*(\\d+(?:\\.\\d+)?)\\s*(\\S+)");
    private static final Pattern NAMED = Pattern.compile("([^<>≤≥]*\\p{L}[^<>≤≥]*?)\\s*[<>≤≥].*");
    private static final Pattern EVER =
            Pattern.compile(" at (?:least once|any time)$", Pattern.CASE_INSENSITIVE);

    private final SignWords signs;
    private final Map<TermId, List<LabTest>> low = new HashMap<>();
    private final Map<TermId, List<LabTest>> high = new HashMap<>();

    LimitWords(SignWords signs, LabTests tests) {
        this.signs = signs;
        for (int at = 0; at < tests.size(); at++) {
            var test = tests.test(at);
            test.term(Verdict.LOW).ifPresent(term -> add(low, term, test));
            test.term(Verdict.HIGH).ifPresent(term -> add(high, term, test));
        }
    }

    private static void add(Map<TermId, List<LabTest>> all, TermId term, LabTest test) {
        all.computeIfAbsent(term, _ -> new ArrayList<>()).add(test);
    }

    /// The limits among alternatives. One without a name is of what the one before it names, of the
    /// finding in its brackets, or of the input.
    List<Aspect.Within> in(List<InputWords.Item> items, String input) {
        var all = new ArrayList<Aspect.Within>();
        var before = input;
        for (var item : items) {
            var words = plain(item.words());
            var named = NAMED.matcher(words);
            if (named.matches()) {
                before = named.group(1);
            } else if (words.matches("[<>≤≥].*")) {
                var aside = signs.whole(item.aside(), Set.of());
                words = (aside.isPresent() ? item.aside() : before) + " " + words;
            }
            limit(words, item).ifPresent(all::add);
        }
        return all;
    }

    private static String plain(String words) {
        return EVER.matcher(words)
                .replaceFirst("")
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replace("³", "3")
                .replace("μ", "u");
    }

    private Optional<Aspect.Within> limit(String words, InputWords.Item item) {
        var need = signs.need(words);
        if (need.aspect() instanceof Aspect.Measured(var loinc) && need.bound().isPresent()) {
            return Optional.of(new Aspect.Within(loinc, need.bound().get(), item.of()));
        }
        var limit = LIMIT.matcher(words);
        if (!limit.matches() || Units.parse(limit.group(4)).isEmpty()) {
            return Optional.empty();
        }
        var bound = bound(limit.group(2), Double.parseDouble(limit.group(3)), limit.group(4));
        var tests =
                signs.whole(limit.group(1), Set.of())
                        .map(term ->
                                (bound.low().isEmpty() ? low : high).getOrDefault(term, List.of()))
                        .orElse(List.of());
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Aspect.Within(
                                tests.stream().map(LabTest::code).toList(), bound, item.of()));
    }

    private static Bound bound(String sign, double number, String unit) {
        var limit = OptionalDouble.of(number);
        var none = OptionalDouble.empty();
        boolean above = sign.equals(">") || sign.equals("≥");
        return new Bound(
                above ? limit : none,
                sign.equals("≥"),
                above ? none : limit,
                sign.equals("≤"),
                unit);
    }
}
