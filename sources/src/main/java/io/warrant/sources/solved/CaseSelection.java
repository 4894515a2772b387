package io.warrant.sources.solved;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.learning.CaseRegister;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.cases.CaseArchive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The cases of an archive that can be learned from, and why the others can't.
///
/// @param cases what can be learned from, in the archive's order
/// @param repeats further records of their patients: the fullest of a patient's counts
/// @param keptOut the others and the repeats, by reason, then name
/// @param warnings what else the user should know, as sentences
public record CaseSelection(
        List<SolvedCase> cases,
        List<SolvedCase> repeats,
        List<KeptOut> keptOut,
        List<String> warnings) {

    /// Of findings that the knowledge doesn't know, at most one in this many is borne.
    private static final int BORNE = 10;

    private static final int FEW = 50;

    public CaseSelection {
        cases = List.copyOf(cases);
        repeats = List.copyOf(repeats);
        keptOut = keptOut.stream().sorted(KeptOut.BY_REASON).toList();
        warnings = List.copyOf(warnings);
    }

    /// @param base the knowledge that is to learn
    /// @param excluded publications that are left out
    /// @throws KnowledgeException if the knowledge's ontology lacks too many of the terms
    public static CaseSelection of(
            CaseArchive.Read read, KnowledgeBase base, PublicationList excluded) {
        return new Selecting(base, excluded).select(read);
    }

    private static final class Selecting {

        private final KnowledgeBase base;
        private final PublicationList excluded;
        private final List<SolvedCase> cases = new ArrayList<>();
        private final List<KeptOut> keptOut = new ArrayList<>();
        private final List<SolvedCase> repeats = new ArrayList<>();
        private final Map<String, String> files = new TreeMap<>();
        private final TreeSet<String> met = new TreeSet<>();
        private int alone;
        private int mentions;
        private int unknown;

        Selecting(KnowledgeBase base, PublicationList excluded) {
            this.base = base;
            this.excluded = excluded;
        }

        CaseSelection select(CaseArchive.Read read) {
            read.failures()
                    .forEach(failure ->
                            keptOut.add(
                                    new KeptOut(
                                            KeptOut.Reason.UNREADABLE,
                                            failure.name(),
                                            failure.reason())));
            read.cases().forEach(this::take);
            refuseOtherOntology();
            return new CaseSelection(cases, repeats, keptOut, warnings());
        }

        private void take(CaseArchive.NamedCase named) {
            var subject = named.content();
            if (subject.publications().stream().anyMatch(excluded.ids()::contains)) {
                met.addAll(subject.publications());
                keep(KeptOut.Reason.EXCLUDED, named, String.join(", ", subject.publications()));
            } else if (subject.diagnoses().isEmpty()) {
                keep(KeptOut.Reason.NO_DIAGNOSIS, named, "");
            } else if (subject.diagnoses().size() > 1) {
                var stated = subject.diagnoses().stream().map(one -> one.disease().value());
                keep(KeptOut.Reason.SEVERAL_DIAGNOSES, named, String.join(", ", stated.toList()));
            } else {
                takeFindings(named);
            }
        }

        private void takeFindings(CaseArchive.NamedCase named) {
            var subject = named.content();
            var observed = terms(subject, Finding.Observed.class);
            var denied = terms(subject, Finding.Excluded.class);
            var both = observed.stream().filter(denied::contains).toList();
            if (!both.isEmpty()) {
                keep(KeptOut.Reason.CONTRADICTORY, named, both.getFirst().value());
            } else if (observed.isEmpty() && denied.isEmpty()) {
                keep(KeptOut.Reason.NO_KNOWN_FINDING, named, "");
            } else {
                add(solved(named, observed, denied), named);
            }
        }

        /// A patient's second record is reported, but the fullest of them is learned from.
        private void add(SolvedCase one, CaseArchive.NamedCase named) {
            var earlier = files.putIfAbsent(CaseRegister.patient(one), named.name());
            boolean agrees =
                    earlier != null
                            && cases.stream()
                                    .filter(other ->
                                            SolvedCase.BY_PUBLICATION.compare(other, one) == 0)
                                    .allMatch(other -> other.disease().equals(one.disease()));
            if (agrees) {
                keep(KeptOut.Reason.REPEATED, named, "the patient of " + earlier);
                repeats.add(one);
            } else {
                cases.add(one);
            }
        }

        private SolvedCase solved(
                CaseArchive.NamedCase named, List<TermId> observed, List<TermId> denied) {
            var subject = named.content();
            boolean published = !subject.publications().isEmpty();
            alone += published ? 0 : 1;
            Diagnosis diagnosis = subject.diagnoses().getFirst();
            return new SolvedCase(
                    published ? individual(named) : named.name(),
                    subject.publications(),
                    diagnosis,
                    subject.patient(),
                    observed,
                    denied);
        }

        /// Who the patient is within the publication.
        private static String individual(CaseArchive.NamedCase named) {
            if (!named.individual().isEmpty()) {
                return named.individual();
            }
            return named.content().id().isEmpty() ? named.name() : named.content().id();
        }

        /// The findings of one kind that the knowledge knows, by their present ids.
        private List<TermId> terms(Case subject, Class<? extends Finding> kind) {
            var terms = new TreeSet<TermId>();
            for (var finding : subject.findings()) {
                if (kind.isInstance(finding)) {
                    int term = base.ontology().resolve(finding.term());
                    mentions++;
                    unknown += term < 0 ? 1 : 0;
                    if (term >= 0 && base.isFinding(term)) {
                        terms.add(base.ontology().id(term));
                    }
                }
            }
            return List.copyOf(terms);
        }

        private void keep(KeptOut.Reason reason, CaseArchive.NamedCase named, String detail) {
            keptOut.add(new KeptOut(reason, named.name(), detail));
        }

        private void refuseOtherOntology() {
            if (mentions >= FEW && unknown > mentions / BORNE) {
                throw new KnowledgeException(
                        "Of "
                                + mentions
                                + " findings of the cases, the ontology "
                                + base.ontology().version()
                                + " of the knowledge lacks "
                                + unknown
                                + ". Maybe it is older than the cases, or only the starter pack:"
                                + " build or install knowledge of a newer ontology with `warrant"
                                + " knowledge build` or `warrant knowledge install`.");
            }
        }

        private List<String> warnings() {
            var warnings = new ArrayList<String>();
            for (var id : excluded.ids()) {
                if (!met.contains(id)) {
                    warnings.add(id + " is to be excluded, but no case is of that publication.");
                }
            }
            if (unknown > 0) {
                warnings.add(
                        unknown
                                + " of "
                                + mentions
                                + " findings are unknown to the ontology "
                                + base.ontology().version()
                                + " and were left out.");
            }
            if (alone > 0) {
                warnings.add(
                        alone
                                + (alone == 1 ? " case states" : " cases state")
                                + " no publication: each counts as a publication of its own, by its"
                                + " file's name.");
            }
            return warnings;
        }
    }
}
