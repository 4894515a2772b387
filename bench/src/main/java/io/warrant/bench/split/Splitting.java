package io.warrant.bench.split;

import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.List;

/// How cases are parted into those to learn from and those to rank.
public sealed interface Splitting permits Unsplit, PublicationFolds, DateSplit {

    /// The rounds of the test. No case is tested twice, and no publication stands on both sides of
    /// a round.
    List<Round> rounds(List<NamedCase> cases);

    /// Whether anything is learned from the training part.
    boolean learns();

    /// How it is told to people, as in "5 folds by publication".
    String words();
}
