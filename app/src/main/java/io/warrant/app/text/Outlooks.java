package io.warrant.app.text;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Question;

import java.util.stream.Collectors;

/// What to make of a differential, in words that text, pages and reports share.
public final class Outlooks {

    /// How many claims of a set are named.
    private static final int NAMED = 10;

    /// A larger set is no help.
    private static final int KEPT_IN_MIND = 100;

    private Outlooks() {}

    public static String abstention(Outlook.Abstention abstention) {
        return "Not enough to tell. Of claims such as the first one here, only "
                + about(abstention)
                + " in 100 were right; "
                + in100(abstention.least())
                + " were asked for. What follows is to think with, not to rely on.";
    }

    /// Such as `Ectopia lentis: 45 % likely, 0.83 bits`.
    public static String question(Question question) {
        return Names.capital(question.label())
                + ": "
                + Figures.percent(question.chance())
                + " likely to be there, "
                + String.format(java.util.Locale.ROOT, "%.2f", question.gain())
                + " bits";
    }

    /// The set and its promise.
    public static String set(Outlook.LikelySet set) {
        if (set.claims().size() > KEPT_IN_MIND) {
            return "To hold the right one in "
                    + in100(set.coverage())
                    + " of 100 cases, a set would need "
                    + Figures.count(set.claims().size(), "disease")
                    + " here: too many to keep in mind.";
        }
        int more = set.claims().size() - NAMED;
        return "In "
                + in100(set.coverage())
                + " of 100 cases whose disease is known, the right one is in such a set. Here it"
                + " holds "
                + Figures.count(set.claims().size(), "disease")
                + ": "
                + set.claims().stream()
                        .limit(NAMED)
                        .map(Claim.Diagnosis::label)
                        .collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + Figures.grouped(more) + " more" : "")
                + ".";
    }

    private static String about(Outlook.Abstention abstention) {
        double share = abstention.confidence();
        if (share < 0.01) {
            return "fewer than 1";
        }
        boolean same = in100(share).equals(in100(abstention.least()));
        return (same ? "just under " : "about ") + in100(share);
    }

    private static String in100(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
