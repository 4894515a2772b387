package io.warrant.bench.split;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Cross-validation: each case is tested once, after learning from the cases of the other folds.
/// Cases that share a publication stay in one fold. The fold follows from a hash of the cluster's
/// first publication and the seed, so it stays when cases of other publications are added.
///
/// @param folds how many, at least 2
/// @param seed another one parts the cases in another way
public record PublicationFolds(int folds, long seed) implements Splitting {

    private static final int MOST = 1000;

    public PublicationFolds {
        if (folds < 2 || folds > MOST) {
            throw new ConfigurationException(
                    "--folds can't be " + folds + ". Give a number from 2 to " + MOST + ".");
        }
    }

    /// A fold that no case falls into is left out.
    @Override
    public List<Round> rounds(List<NamedCase> cases) {
        var foldOf = new IdentityHashMap<NamedCase, Integer>();
        Clusters.of(cases)
                .forEach((key, members) -> members.forEach(one -> foldOf.put(one, fold(key))));
        var rounds = new ArrayList<Round>();
        for (int fold = 0; fold < folds; fold++) {
            int number = fold;
            var tested = cases.stream().filter(one -> at(foldOf, one) == number).toList();
            var training = cases.stream().filter(one -> at(foldOf, one) != number).toList();
            if (!tested.isEmpty()) {
                rounds.add(new Round(fold + 1, training, tested));
            }
        }
        return rounds;
    }

    private static int at(IdentityHashMap<NamedCase, Integer> foldOf, NamedCase one) {
        return foldOf.getOrDefault(one, 0);
    }

    private int fold(String cluster) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((cluster + "\n" + seed).getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), folds);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public boolean learns() {
        return true;
    }

    @Override
    public String words() {
        return folds + " folds by publication";
    }
}
