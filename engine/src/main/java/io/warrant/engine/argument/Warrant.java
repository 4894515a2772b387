package io.warrant.engine.argument;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.odds.LogRatio;

import java.util.List;

/// Why a ground bears on a claim, and how much: a fact of the knowledge base applied to this
/// patient. The kinds name the ways in which a finding can meet a disease.
public sealed interface Warrant {

    Ground ground();

    /// The weight it carries in the argument, as it is added up.
    LogRatio ratio();

    List<Backing> backing();

    /// A warrant that compares two chances.
    sealed interface Compared extends Warrant {

        /// The chances compared, before tempering.
        Chance chance();
    }

    /// The disease is known for just this finding.
    record Exact(
            Finding ground,
            Association association,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// The disease is known for a kind of this finding, and so for this one.
    record Implied(
            Finding ground,
            Association association,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// The disease is known only for something more general than this finding.
    record Partial(
            Finding ground,
            Association association,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// The disease is known for another finding that is of the same, rare kind as this one.
    record Related(
            Finding ground,
            Association association,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// Nothing ties the finding to the disease; only chance explains it.
    record Coincidence(Finding ground, Chance chance, LogRatio ratio, List<Backing> backing)
            implements Compared {}

    /// The disease affects one sex more than the other.
    record BySex(
            Ground.OfSex ground,
            Association association,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// The disease's patients are of a certain age.
    record ByAge(
            Ground.OfAge ground,
            List<Association> associations,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// The disease begins at a certain age.
    record ByOnset(
            Ground.OfOnset ground,
            List<Association> associations,
            Chance chance,
            LogRatio ratio,
            List<Backing> backing)
            implements Compared {}

    /// Published patients with the disease were like this one, taken as a whole. It tells what
    /// frequencies can't: which findings go together.
    ///
    /// @param precedents the most similar ones, best first; the first few give the weight
    /// @param similarity their mean similarity
    record ByLikeness(
            Ground.OfFindings ground,
            List<Precedent> precedents,
            double similarity,
            LogRatio ratio,
            List<Backing> backing)
            implements Warrant {

        public ByLikeness {
            precedents = List.copyOf(precedents);
        }

        ByLikeness withPrecedents(int most) {
            var first = precedents.subList(0, Math.min(most, precedents.size()));
            return new ByLikeness(ground, first, similarity, ratio, backing);
        }
    }

    /// A published criterion for the disease, held against the patient. It weighs only where its
    /// model states a sensitivity and a specificity, and then only what its findings don't weigh
    /// already.
    ///
    /// @param criterion with its citation
    record ByCriterion(
            Ground.OfCriterion ground, Criterion criterion, LogRatio ratio, List<Backing> backing)
            implements Warrant {

        public ByCriterion {
            backing = List.copyOf(backing);
        }

        /// How far the criterion is met.
        public Criterion.Standing standing() {
            return criterion.standing();
        }
    }
}
