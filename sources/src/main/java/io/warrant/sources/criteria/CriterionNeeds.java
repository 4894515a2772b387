package io.warrant.sources.criteria;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Term;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Need;
import io.warrant.sources.selection.Instruments;
import io.warrant.sources.selection.NeedReader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells by which findings and measurements the inputs of a criterion are known, from the
/// criterion's own words. An input may be known in several ways: it has a need for each. A finding
/// fills an input only where it entails it:
///
/// - one that the name names as a whole, or each of several, parted by "or", shows it; unless
///   brackets or description ask for more than that finding, such as a number of joints;
/// - so does one that the description names as a whole among its examples;
/// - what is contained in the name denies it by its absence, if every alternative contains one.
final class CriterionNeeds {

    private static final int LONGEST = 160;
    private static final String BY = "its own words";

    private final Instruments instruments;
    private final SignWords signs;
    private final LimitWords limits;

    CriterionNeeds(KnowledgeBase base, ShortForms shortForms) {
        var reader = new NeedReader(base);
        instruments = new Instruments(reader);
        signs = new SignWords(base, reader, shortForms);
        limits = new LimitWords(signs, LabTests.of(base.columns()));
    }

    /// @param own words of the disease's name, which name nothing by themselves
    List<Need> of(Guideline model, Set<String> own) {
        var kinds =
                InputForm.of(Program.of(model)).stream()
                        .collect(Collectors.toMap(InputForm::code, InputForm::kind));
        var all = new ArrayList<Need>();
        for (var need : instruments.needs(model)) {
            boolean bySign =
                    need.aspect() instanceof Aspect.Sign || need.aspect() instanceof Aspect.Other;
            if (!bySign || need.by().startsWith("its code")) {
                all.add(need);
            } else if (isAnswer(kinds.getOrDefault(need.code(), InputForm.Kind.ANY))) {
                var about = model.terms().term(need.code(), "en").map(Term::description);
                all.addAll(ways(need, about.orElse("").strip(), own));
            } else {
                all.add(new Need(need.code(), need.label(), other(need), Optional.empty(), ""));
            }
        }
        return all;
    }

    private static boolean isAnswer(InputForm.Kind kind) {
        return switch (kind) {
            case ORDINAL, CODED, TRUTH, ANY -> true;
            case QUANTITY, COUNT, MOMENT, WORDS -> false;
        };
    }

    private static Aspect other(Need need) {
        return need.aspect() instanceof Aspect.Other
                ? need.aspect()
                : new Aspect.Other(need.label());
    }

    private List<Need> ways(Need plain, String description, Set<String> own) {
        var words = InputWords.of(plain.label(), description);
        var label = label(plain.label(), description);
        var ways = new ArrayList<Need>();
        if (!words.isOtherwise()) {
            findings(words, own).ifPresent(aspect -> ways.add(way(plain, label, aspect)));
            var within = new LinkedHashSet<Aspect>(limits.in(words.named(), ""));
            within.addAll(limits.in(words.detailed(), words.name()));
            within.forEach(aspect -> ways.add(way(plain, label, aspect)));
        }
        return ways.isEmpty()
                ? List.of(new Need(plain.code(), label, other(plain), Optional.empty(), ""))
                : ways;
    }

    private static Need way(Need plain, String label, Aspect aspect) {
        return new Need(plain.code(), label, aspect, Optional.empty(), BY);
    }

    /// With what the description adds, which people must know to judge the answer.
    private static String label(String label, String description) {
        var about = description.replaceFirst("^\\*", "").strip();
        boolean more =
                InputWords.of("", about).isQualified() || about.contains("absence of other causes");
        return more && about.length() <= LONGEST && !label.contains(about)
                ? label.strip() + " (" + about + ")"
                : label;
    }

    private Optional<Aspect> findings(InputWords words, Set<String> own) {
        var shown = new LinkedHashSet<TermId>();
        var absent = new LinkedHashSet<TermId>();
        boolean deniable = !words.isOfRelatives();
        var named = words.named();
        boolean brief = named.stream().anyMatch(item -> item.words().contains(" "));
        for (var item : named) {
            // Of "psychomotor agitation or retardation", the second half isn't a finding of itself.
            boolean half = brief && !item.words().contains(" ") && !signs.isShortForm(item.words());
            var whole = half ? Optional.<TermId>empty() : signs.whole(item.words(), own);
            var contained = half ? whole : whole.or(() -> signs.within(item.words()));
            if (!words.isQualified()) {
                whole.ifPresent(shown::add);
            }
            contained.ifPresent(absent::add);
            deniable &= contained.isPresent();
        }
        for (var example : examples(words, own)) {
            shown.add(example);
            if (!signs.isKind(example, List.copyOf(absent))) {
                absent.add(example);
            }
        }
        if (!deniable) {
            absent.clear();
        }
        return shown.isEmpty() && absent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aspect.Signs(List.copyOf(shown), List.copyOf(absent)));
    }

    private List<TermId> examples(InputWords words, Set<String> own) {
        var examples = new ArrayList<SignWords.Example>();
        for (var item : words.detailed()) {
            if (!InputWords.isOtherwise(item)) {
                signs.whole(item.words(), own)
                        .ifPresent(term -> examples.add(new SignWords.Example(item.words(), term)));
            }
        }
        return signs.apart(examples);
    }
}
