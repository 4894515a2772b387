package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Fusion;
import io.warrant.engine.fusion.Opinion;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is suspected in a case. Several sources that suspect the same become one suspicion that
/// knows them all; what is certain is never overruled by any number of them.
final class Suspicions {

    private static final double SURE = 0.01;

    private final KnowledgeBase base;
    private final List<Notice> notices;
    private final Map<Integer, List<Finding.Suspected>> byTerm = new TreeMap<>();

    /// @param notices where what the reader must know is told
    Suspicions(KnowledgeBase base, List<Notice> notices) {
        this.base = base;
        this.notices = notices;
    }

    /// @param order of the case's findings, in which the first source of a term holds its place
    void take(int term, Finding.Suspected finding, List<Finding> order) {
        var sources = byTerm.computeIfAbsent(term, _ -> new ArrayList<>());
        if (sources.isEmpty()) {
            order.add(finding);
        }
        if (!sources.contains(finding)) {
            sources.add(finding);
        }
    }

    /// Drops what is certain otherwise, and brings together what several sources say.
    void settle(
            Map<Integer, Finding> observed, Map<Integer, Finding> excluded, List<Finding> order) {
        var ontology = base.ontology();
        for (var each : List.copyOf(byTerm.entrySet())) {
            int term = each.getKey();
            var has = observed.keySet().stream().filter(o -> ontology.isA(o, term)).findFirst();
            var lacks = excluded.keySet().stream().filter(e -> ontology.isA(term, e)).findFirst();
            int place = order.indexOf(each.getValue().getFirst());
            if (has.isPresent() || lacks.isPresent()) {
                order.remove(place);
                byTerm.remove(term);
                overruled(term, each.getValue(), has.isPresent(), has.or(() -> lacks).get());
            } else if (each.getValue().size() > 1) {
                var together = together(term, apart(each.getValue()));
                order.set(place, together);
                byTerm.put(term, List.of(together));
            }
        }
    }

    private Finding.Suspected together(int term, List<Finding.Suspected> sources) {
        var fusion = fusion(sources);
        notice(
                fusion.isDisputed() ? Notice.Kind.CONTRADICTION : Notice.Kind.COMBINED,
                term,
                named(term) + " is suspected by several sources: " + told(fusion));
        return new Finding.Suspected(
                sources.getFirst().term(),
                fusion.probability(),
                new Origin.Several(sources, fusion));
    }

    /// One by one, also where some were brought together before.
    private static List<Finding.Suspected> apart(List<Finding.Suspected> suspected) {
        return suspected.stream()
                .flatMap(each ->
                        each.origin() instanceof Origin.Several(var sources, _)
                                ? sources.stream()
                                : Stream.of(each))
                .distinct()
                .toList();
    }

    private static Fusion fusion(List<Finding.Suspected> sources) {
        return Fusion.of(sources.stream().map(Suspicions::opinion).toList());
    }

    /// What is neither of a recording is of the record, whose sayings aren't independent.
    private static Opinion opinion(Finding.Suspected finding) {
        return switch (finding.origin()) {
            case Origin.Perceived(var document, _, var model, _, double prior) ->
                    new Opinion(document + ", by " + model, document, finding.probability(), prior);
            case Origin.Entry _,
                    Origin.Typed _,
                    Origin.Words _,
                    Origin.Confirmed _,
                    Origin.Several _ ->
                    new Opinion("the record", "", finding.probability(), Opinion.NO_PRIOR);
        };
    }

    private static String told(Fusion fusion) {
        var said =
                fusion.opinions().stream()
                        .map(each -> each.source() + " (" + percent(each.probability()) + ")")
                        .collect(Collectors.joining("; "));
        return said
                + ". "
                + independence(fusion)
                + String.format(
                        Locale.ROOT,
                        " By Bayes's rule they make %s, which is weighed (before them %s%s); by"
                                + " Dempster's rule belief is %s and plausibility %s. They conflict"
                                + " by %.2f of 1%s.",
                        percent(fusion.probability()),
                        percent(fusion.prior()),
                        fusion.hasPrior() ? "" : ", assumed since none of them tells",
                        percent(fusion.belief().present()),
                        percent(fusion.belief().plausibility()),
                        fusion.conflict(),
                        fusion.isDisputed() ? ": look at each of them yourself" : "");
    }

    private static String independence(Fusion fusion) {
        var shared = fusion.shared();
        if (shared.isEmpty()) {
            return "They are taken to be independent.";
        }
        var words =
                shared.stream()
                        .map(each -> each.isEmpty() ? "the record" : each)
                        .collect(Collectors.joining(", "));
        boolean others =
                fusion.opinions().stream().anyMatch(each -> !shared.contains(each.recording()));
        return "Those on "
                + words
                + " rest on the same, so their log odds are averaged and count once"
                + (others || shared.size() > 1
                        ? "; otherwise they are taken to be independent."
                        : ".");
    }

    /// What is certain stays, and where the sources point to the other side, it is said.
    private void overruled(
            int term, List<Finding.Suspected> sources, boolean present, int settled) {
        var fusion = fusion(apart(sources));
        double conflict = fusion.against(present);
        boolean disputed = conflict > Fusion.HIGH_CONFLICT;
        var said =
                fusion.opinions().stream()
                        .map(each -> percent(each.probability()) + " by " + each.source())
                        .distinct()
                        .collect(Collectors.joining("; "));
        notice(
                disputed ? Notice.Kind.CONTRADICTION : Notice.Kind.IGNORED_INPUT,
                term,
                String.format(
                        Locale.ROOT,
                        "%s is suspected (%s), but %s settles it; the suspicion isn't used.%s",
                        named(term),
                        said,
                        named(settled) + (present ? ", observed," : ", excluded,"),
                        disputed
                                ? String.format(
                                        Locale.ROOT,
                                        " The two conflict by %.2f of 1: look again.",
                                        conflict)
                                : ""));
    }

    /// What is weighed, by rising terms.
    List<UnderstoodCase.Suspicion> weighed() {
        var weighed = new ArrayList<UnderstoodCase.Suspicion>();
        byTerm.forEach((term, sources) ->
                weighed.add(new UnderstoodCase.Suspicion(term, sources.getFirst().probability())));
        return weighed;
    }

    /// What is nearly certain with a digit more.
    private static String percent(double probability) {
        boolean sure = Math.min(probability, 1 - probability) < SURE;
        return String.format(Locale.ROOT, sure ? "%.1f %%" : "%.0f %%", 100 * probability);
    }

    private String named(int term) {
        return base.ontology().label(term) + " (" + base.ontology().id(term) + ")";
    }

    private void notice(Notice.Kind kind, int term, String text) {
        notices.add(new Notice(kind, base.ontology().id(term).value(), text));
    }
}
