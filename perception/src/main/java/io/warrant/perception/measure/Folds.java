package io.warrant.perception.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Parts for cross-validation: a group (a patient) is never split, and each part has about the same
/// share of every class.
public final class Folds {

    private Folds() {}

    /// @param groups by recording, such as the patient
    /// @param classes by recording, from 0
    /// @param count how many parts
    /// @return by recording, from 0
    public static int[] of(List<String> groups, int[] classes, int count, long seed) {
        int kinds = 1;
        for (int one : classes) {
            kinds = Math.max(kinds, one + 1);
        }
        var members = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < classes.length; i++) {
            members.computeIfAbsent(groups.get(i), _ -> new ArrayList<>()).add(i);
        }
        var order = new ArrayList<>(members.values());
        Collections.shuffle(order, new Random(seed));
        // Large groups first, so that small ones can even out.
        order.sort(Comparator.comparingInt((List<Integer> group) -> group.size()).reversed());
        var filled = new int[count][kinds];
        var fold = new int[classes.length];
        for (var group : order) {
            int best = emptiest(filled, group, classes);
            for (int member : group) {
                fold[member] = best;
                filled[best][classes[member]]++;
            }
        }
        return fold;
    }

    /// The part with fewest of the group's classes, and among these the smallest.
    private static int emptiest(int[][] filled, List<Integer> group, int[] classes) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int fold = 0; fold < filled.length; fold++) {
            long alike = 0;
            for (int member : group) {
                alike += filled[fold][classes[member]];
            }
            long size = 0;
            for (int number : filled[fold]) {
                size += number;
            }
            long cost = alike * 1_000_000 + size;
            if (cost < least) {
                least = cost;
                best = fold;
            }
        }
        return best;
    }
}
