package io.warrant.engine.learning;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// The solved cases to learn from, each patient once. A patient is named by publication and id.
/// Where several records name one patient and agree on the diagnosis, the fullest counts; where
/// they disagree, none does, now or later. So the register is the same in whatever order and in
/// however many steps records come in.
///
/// @param cases one for each patient, by publication, then id
/// @param contested the patients about whom records disagree, as `publication id`, sorted
/// @param repeated the patients that came more than once, as `publication id`, sorted; a record
///   that came before word by word isn't named
public record CaseRegister(List<SolvedCase> cases, List<String> contested, List<String> repeated) {

    /// Fullest first, then by all there is to tell two records apart.
    private static final Comparator<SolvedCase> FULLEST =
            Comparator.comparingInt(
                            (SolvedCase one) -> -one.observed().size() - one.excluded().size())
                    .thenComparing(one -> one.observed().toString())
                    .thenComparing(one -> one.excluded().toString())
                    .thenComparing(one -> one.patient().toString())
                    .thenComparing(one -> one.diagnosis().label());

    public CaseRegister {
        cases = List.copyOf(cases);
        contested = List.copyOf(contested);
        repeated = List.copyOf(repeated);
    }

    /// The cases that knowledge was learned from.
    ///
    /// @throws KnowledgeException if they were read with another version of the ontology
    public static CaseRegister of(KnowledgeBase base) {
        var solved = base.solved();
        var version = solved.ontologyVersion();
        if (!version.isEmpty() && !version.equals(base.ontology().version())) {
            throw new KnowledgeException(
                    "The knowledge has the ontology "
                            + base.ontology().version()
                            + ", but its solved cases were learned with "
                            + version
                            + ". Build it again with `warrant knowledge build`, then learn all"
                            + " cases anew.");
        }
        return new CaseRegister(solved, solved.contested(), List.of());
    }

    /// A register of these cases alone.
    public static CaseRegister of(List<SolvedCase> cases, KnowledgeBase base) {
        return new CaseRegister(List.of(), List.of(), List.of()).with(cases, base);
    }

    /// This register and more cases.
    ///
    /// @param base resolves the terms: what isn't a finding that it knows is left out
    public CaseRegister with(List<SolvedCase> more, KnowledgeBase base) {
        var byPatient = new TreeMap<String, List<SolvedCase>>();
        cases.forEach(one -> add(one, byPatient));
        more.forEach(one -> add(known(one, base), byPatient));
        var disputed = new TreeSet<>(contested);
        var doubled = new TreeSet<String>();
        var kept = new ArrayList<SolvedCase>();
        byPatient.forEach((patient, records) -> {
            if (records.stream().map(SolvedCase::disease).distinct().count() > 1) {
                disputed.add(patient);
            } else if (!disputed.contains(patient)) {
                kept.add(records.stream().min(FULLEST).orElseThrow());
                if (records.size() > 1) {
                    doubled.add(patient);
                }
            }
        });
        kept.sort(SolvedCase.BY_PUBLICATION);
        return new CaseRegister(kept, List.copyOf(disputed), List.copyOf(doubled));
    }

    private static void add(SolvedCase one, TreeMap<String, List<SolvedCase>> byPatient) {
        var records = byPatient.computeIfAbsent(patient(one), _ -> new ArrayList<>(1));
        if (!records.contains(one)) {
            records.add(one);
        }
    }

    /// What names the patient of a case: its publication, a space, and its id there.
    public static String patient(SolvedCase one) {
        return (one.reference() + " " + one.id()).strip();
    }

    /// How many publications the cases come from; one without a publication counts for one.
    public int publications() {
        return (int) cases.stream().map(SolvedCase::reference).distinct().count();
    }

    private static SolvedCase known(SolvedCase one, KnowledgeBase base) {
        return new SolvedCase(
                one.id(),
                one.publications(),
                one.diagnosis(),
                one.patient(),
                known(one.observed(), base),
                known(one.excluded(), base));
    }

    private static List<TermId> known(List<TermId> terms, KnowledgeBase base) {
        var ontology = base.ontology();
        return terms.stream()
                .map(ontology::resolve)
                .filter(term -> term >= 0 && base.isFinding(term))
                .map(ontology::id)
                .toList();
    }
}
