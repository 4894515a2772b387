package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// All candidates with what their grounds add up to. Immutable.
public final class Ranking {

    /// How near, in log units, two diseases must be to share a rank.
    static final double EQUAL = 1e-9;

    private static final int FIRST_TRIED = 64;

    /// Up to here, keeping the best in order takes less than sorting all.
    private static final int FEW = 64;

    /// Log units behind the first within which those that are asked for mostly are.
    private static final double NEAR = 12;

    private final KnowledgeBase base;
    private final int[] candidates;
    private final double[] logs;
    private final double unlistedLog;
    private final double logTotal;
    private final List<Notice> notices;

    Ranking(
            KnowledgeBase base,
            int[] candidates,
            double[] logs,
            double unlistedLog,
            List<Notice> notices) {
        this.notices = List.copyOf(notices);
        this.base = base;
        this.candidates = candidates;
        this.logs = logs;
        this.unlistedLog = unlistedLog;
        double most = unlistedLog;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = Math.exp(unlistedLog - most);
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        logTotal = most + Math.log(sum);
    }

    /// What was found about the case while it was understood.
    public List<Notice> notices() {
        return notices;
    }

    /// The number of candidates.
    public int size() {
        return candidates.length;
    }

    /// Whether a disease was weighed.
    public boolean contains(DiseaseId disease) {
        return position(base.disease(disease)) >= 0;
    }

    /// The disease's raw posterior probability, normalised over all candidates and `Unlisted`; 0
    /// for a disease that was not weighed.
    public double posterior(DiseaseId disease) {
        int at = position(base.disease(disease));
        return at < 0 ? 0 : Math.exp(logs[at] - logTotal);
    }

    /// The raw posterior probability that none of the candidates is right.
    public double unlisted() {
        return Math.exp(unlistedLog - logTotal);
    }

    /// The disease's rank from 1, the worst of those it shares with its equals (within a billionth
    /// of a log unit); one more than there are candidates for a disease that was not weighed.
    public int rank(DiseaseId disease) {
        int at = position(base.disease(disease));
        if (at < 0) {
            return candidates.length + 1;
        }
        int rank = 0;
        for (double log : logs) {
            rank += log >= logs[at] - EQUAL ? 1 : 0;
        }
        return rank;
    }

    /// The likeliest diseases, best first; equals in the order of their ids.
    public List<DiseaseId> first(int count) {
        var diseases = new ArrayList<DiseaseId>();
        for (int at : best(count)) {
            diseases.add(base.diseaseId(candidates[at]));
        }
        return diseases;
    }

    /// What describes the claims at the first places, see [Calibration#features].
    ///
    /// @param observed how many findings were observed
    public double[][] describeFirst(int count, int observed) {
        return best(count).stream().map(at -> describe(at, observed)).toArray(double[][]::new);
    }

    /// The same for `Unlisted`.
    public double[] describeUnlisted(int observed) {
        return Calibration.features(unlisted(), observed, 0);
    }

    double[] describe(int position, int observed) {
        return Calibration.features(probability(position), observed, logs[position] - unlistedLog);
    }

    /// The raw probability of all claims that stand before a disease; 1 where it was not weighed.
    public double ahead(DiseaseId disease) {
        int at = position(base.disease(disease));
        if (at < 0) {
            return 1;
        }
        double sum = 0;
        for (int other = 0; other < logs.length; other++) {
            if (logs[other] > logs[at] || (logs[other] == logs[at] && other < at)) {
                sum += probability(other);
            }
        }
        return sum;
    }

    /// The first claims, as many as it takes for those before the last one to hold more than a
    /// given raw probability.
    public List<DiseaseId> set(double mass) {
        return within(mass).stream().map(at -> base.diseaseId(candidates[at])).toList();
    }

    /// The same as positions.
    List<Integer> within(double mass) {
        for (int count = FIRST_TRIED; ; count *= 4) {
            var best = best(count);
            double sum = 0;
            for (int place = 0; place < best.size(); place++) {
                sum += probability(best.get(place));
                if (sum > mass) {
                    return best.subList(0, place + 1);
                }
            }
            if (count >= logs.length) {
                return best;
            }
        }
    }

    /// The raw probability that the first claims hold together: of one, of two, and so on.
    public double[] cumulated(int count) {
        var sums = new double[Math.min(count, logs.length)];
        double sum = 0;
        int place = 0;
        for (int at : best(count)) {
            sum += probability(at);
            sums[place++] = sum;
        }
        return sums;
    }

    /// The same ranking as if a disease were not known.
    public Ranking without(DiseaseId disease) {
        int at = position(base.disease(disease));
        if (at < 0) {
            return this;
        }
        var others = new int[candidates.length - 1];
        var theirs = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            int from = i < at ? i : i + 1;
            others[i] = candidates[from];
            theirs[i] = logs[from];
        }
        return new Ranking(base, others, theirs, unlistedLog, notices);
    }

    /// The same with something added to the logs at some positions.
    Ranking with(Map<Integer, Double> added) {
        var more = logs.clone();
        added.forEach((position, ln) -> more[position] += ln);
        return new Ranking(base, candidates, more, unlistedLog, notices);
    }

    int disease(int position) {
        return candidates[position];
    }

    double log(int position) {
        return logs[position];
    }

    double probability(int position) {
        return Math.exp(logs[position] - logTotal);
    }

    double logTotal() {
        return logTotal;
    }

    /// How many candidates are likelier than `Unlisted`.
    int aheadOfUnlisted() {
        int ahead = 0;
        for (double log : logs) {
            ahead += log > unlistedLog ? 1 : 0;
        }
        return ahead;
    }

    /// The rank, from 1, of the candidate at a position; equals in the order of their ids, as they
    /// are listed.
    int place(int position) {
        int place = 1;
        for (int at = 0; at < logs.length; at++) {
            boolean before =
                    logs[at] > logs[position] || (logs[at] == logs[position] && at < position);
            place += before ? 1 : 0;
        }
        return place;
    }

    double unlistedLog() {
        return unlistedLog;
    }

    /// The place of a disease among the candidates, or a negative number.
    int position(int disease) {
        return disease < 0 ? -1 : Math.max(-1, Arrays.binarySearch(candidates, disease));
    }

    /// The places of the likeliest candidates, best first; equals in their order.
    List<Integer> best(int count) {
        int most = Math.clamp(count, 0, logs.length);
        return most > FEW ? many(most) : few(most);
    }

    /// All that aren't far behind the first, or all if these aren't enough; sorted.
    private List<Integer> many(int most) {
        double first = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            first = Math.max(first, log);
        }
        int[] near = sorted(first - NEAR);
        int[] enough = near.length < most ? sorted(Double.NEGATIVE_INFINITY) : near;
        return Arrays.stream(enough).limit(most).boxed().toList();
    }

    /// Those from a log on, the largest first; equals stay in their order.
    private int[] sorted(double least) {
        var found = new double[logs.length];
        int size = 0;
        for (double log : logs) {
            if (log >= least) {
                found[size++] = -log;
            }
        }
        var order = Arrays.copyOf(found, size);
        Arrays.sort(order);
        var places = new int[size];
        Arrays.fill(places, -1);
        for (int at = 0; at < logs.length; at++) {
            if (logs[at] >= least) {
                places[place(order, places, -logs[at])] = at;
            }
        }
        return places;
    }

    /// The first free place among equals.
    private static int place(double[] order, int[] places, double value) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before =
                    order[middle] < value || (order[middle] == value && places[middle] >= 0);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Integer> few(int most) {
        var kept = new int[most];
        int size = 0;
        for (int at = 0; at < logs.length; at++) {
            if (size < most || (most > 0 && logs[at] > logs[kept[size - 1]])) {
                size = Math.min(size + 1, most);
                insert(kept, size, at);
            }
        }
        return Arrays.stream(kept).boxed().toList();
    }

    /// Puts a candidate where it belongs; all others in the list come before it in their order, so
    /// it goes behind its equals. The last one falls out.
    private void insert(int[] kept, int size, int candidate) {
        int place = size - 1;
        while (place > 0 && logs[candidate] > logs[kept[place - 1]]) {
            kept[place] = kept[place - 1];
            place--;
        }
        kept[place] = candidate;
    }
}
