package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.amount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Dates of a pregnancy.
final class PregnancyDates {

    private static final int LONGEST = 320;
    private static final int USUAL_CYCLE = 28;
    private static final int LUTEAL = 14;
    private static final Input.Day PERIOD = Input.day("last-menstrual-date");
    private static final Input.Quantity CYCLE =
            amount("cycle-length", "d", 15, 60)
                    .within(15, 60, "no cycle that these rules were made for");
    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 10);

    private static final Contradiction ORDER =
            new Contradiction(
                    "current-date isn't within 320 days after last-menstrual-date",
                    in -> days(in) < 0 || days(in) > LONGEST);

    private PregnancyDates() {}

    static List<Calculator> all() {
        return List.of(
                Draft.date("due-date", "Estimated Due Date")
                        .purpose("To tell when a child is due.")
                        .formula(
                                "last menstrual date + 1 year - 3 months + 7 days + (cycle length -"
                                        + " 28 days)")
                        .cites("Naegele's rule. " + Sources.MEDCALC)
                        .wants(PERIOD, CYCLE)
                        .day(in ->
                                in.day("last-menstrual-date")
                                        .plusYears(1)
                                        .minusMonths(3)
                                        .plusDays(7 + cycle(in) - USUAL_CYCLE))
                        .example(LocalDate.of(2025, 12, 19), period("cycle-length", 30)),
                Draft.date("conception-date", "Estimated of Conception")
                        .purpose("To tell when a child was conceived.")
                        .formula("last menstrual date + cycle length - 14 days")
                        .cites(Sources.MEDCALC)
                        .wants(PERIOD, CYCLE)
                        .day(in -> in.day("last-menstrual-date").plusDays(cycle(in) - LUTEAL))
                        .example(LocalDate.of(2025, 3, 26), period("cycle-length", 30)),
                Draft.date("gestational-age", "Estimated Gestational Age")
                        .purpose("To tell how old a pregnancy is.")
                        .formula("days from the last menstrual date to the current date")
                        .cites(Sources.MEDCALC)
                        .wants(PERIOD, Input.day("current-date"))
                        .refuses(ORDER)
                        .number("d", PregnancyDates::age)
                        .example(75, period("current-date", LocalDate.of(2025, 5, 24))));
    }

    private static Object[] period(String name, Object value) {
        return new Object[] {PERIOD.name(), EXAMPLE, name, value};
    }

    private static long cycle(Known in) {
        return Math.round(in.number("cycle-length"));
    }

    private static long days(Known in) {
        return ChronoUnit.DAYS.between(in.day("last-menstrual-date"), in.day("current-date"));
    }

    private static double age(Known in) {
        in.step("whole weeks", (double) Math.floorDiv(days(in), 7), "wk");
        in.step("days beyond these", (double) Math.floorMod(days(in), 7), "d");
        return (double) days(in);
    }
}
