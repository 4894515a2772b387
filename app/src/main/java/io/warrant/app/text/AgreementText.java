package io.warrant.app.text;

import io.warrant.ledger.agreement.Agreement;
import io.warrant.ledger.agreement.Interval;
import io.warrant.ledger.agreement.Period;
import io.warrant.ledger.agreement.Share;

import java.util.Locale;

/// How far people and the program agree, for a terminal.
public final class AgreementText {

    private final Lines lines;

    private AgreementText(Lines lines) {
        this.lines = lines;
    }

    public static String render(Agreement agreement, Style style) {
        var text = new AgreementText(new Lines(style));
        text.strand("Judged before the answer was seen", agreement.before());
        text.lines.blank();
        text.strand("Judged knowing the answer", agreement.after());
        text.shift(agreement);
        return text.lines.toString();
    }

    private void strand(String heading, Agreement.Strand strand) {
        lines.heading(heading);
        if (strand.all().judged() == 0) {
            lines.add("  ", "Nothing yet.");
            return;
        }
        strand.months().forEach(this::period);
        if (strand.months().size() > 1) {
            period(strand.all());
        }
    }

    private void period(Period period) {
        lines.add(
                "  " + lines.paint(Paint.NAME, period.name()) + "  ",
                "      ",
                Figures.count(period.judged(), "judgement")
                        + "; first claim "
                        + share(period.top1())
                        + ", first three "
                        + share(period.top3())
                        + ", first ten "
                        + share(period.top10())
                        + "; kappa "
                        + period.kappa()
                                .map(kappa ->
                                        two(kappa.value())
                                                + kappa.interval()
                                                        .map(AgreementText::words)
                                                        .orElse(""))
                                .orElse("isn’t defined: both sides always said the same one thing")
                        + ".");
    }

    private static String share(Share share) {
        return share.agreed()
                + " of "
                + share.all()
                + share.interval().map(AgreementText::words).orElse("");
    }

    private static String words(Interval interval) {
        return " (" + two(interval.low()) + " to " + two(interval.high()) + ")";
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private void shift(Agreement agreement) {
        var shift = agreement.shift();
        if (shift.all() == 0) {
            return;
        }
        lines.blank().heading("What changed once the answer was seen");
        lines.add(
                "  ",
                "Of "
                        + shift.all()
                        + " judged both before and after: "
                        + shift.agreed()
                        + " agreed and stayed, "
                        + shift.toward()
                        + " moved to the program’s first claim, "
                        + shift.away()
                        + " moved away from it, "
                        + shift.elsewhere()
                        + " moved elsewhere, "
                        + shift.kept()
                        + " stayed with another.");
        lines.add("  ", "In brackets: 95 % confidence intervals.");
    }
}
