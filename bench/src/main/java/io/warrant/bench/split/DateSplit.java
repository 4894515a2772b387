package io.warrant.bench.split;

import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// Learning from the past, tested on what came after. PubMed numbers rise with time, so they stand
/// for the date. Cases that share a publication stay together and count as new as the newest of
/// their publications, so that nothing newer than the border is learned from. Cases without a
/// PubMed number have no date, and are learned from.
///
/// @param newest the share of the dated cases that is tested, between 0 and 1
public record DateSplit(double newest) implements Splitting {

    private static final String PMID = "PMID:";
    private static final int DIGITS = 18;

    /// The newest fifth is tested.
    public static final DateSplit USUAL = new DateSplit(0.2);

    public DateSplit {
        if (!(newest > 0 && newest < 1)) {
            throw new IllegalArgumentException(
                    "The tested share lies between 0 and 1, not " + newest);
        }
    }

    @Override
    public List<Round> rounds(List<NamedCase> cases) {
        var byDate = new TreeMap<Long, List<NamedCase>>(Collections.reverseOrder());
        int dated = 0;
        for (var members : Clusters.of(cases).values()) {
            var date = date(members);
            if (date.isPresent()) {
                byDate.computeIfAbsent(date.getAsLong(), _ -> new ArrayList<>()).addAll(members);
                dated += members.size();
            }
        }
        var late = late(byDate, Math.ceil(newest * dated));
        var tested = cases.stream().filter(late::contains).toList();
        var training = cases.stream().filter(one -> !late.contains(one)).toList();
        return tested.isEmpty() ? List.of() : List.of(new Round(1, training, tested));
    }

    private static Set<NamedCase> late(Map<Long, List<NamedCase>> newestFirst, double wanted) {
        Set<NamedCase> late = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var members : newestFirst.values()) {
            if (late.size() >= wanted) {
                break;
            }
            late.addAll(members);
        }
        return late;
    }

    private static OptionalLong date(List<NamedCase> members) {
        return members.stream()
                .flatMap(one -> one.content().publications().stream())
                .filter(id -> id.startsWith(PMID))
                .map(id -> id.substring(PMID.length()))
                .filter(id -> id.length() <= DIGITS && id.chars().allMatch(DateSplit::isDigit))
                .filter(id -> !id.isEmpty())
                .mapToLong(Long::parseLong)
                .max();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public boolean learns() {
        return true;
    }

    @Override
    public String words() {
        return "by date: learned from the older publications, tested on the newest "
                + Math.round(100 * newest)
                + " %";
    }
}
