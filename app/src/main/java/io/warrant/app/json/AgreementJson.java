package io.warrant.app.json;

import io.warrant.ledger.agreement.Agreement;
import io.warrant.ledger.agreement.Interval;
import io.warrant.ledger.agreement.Kappa;
import io.warrant.ledger.agreement.Period;
import io.warrant.ledger.agreement.Share;

import java.io.IOException;
import java.util.Optional;

/// How far people and the program agree, as `docs/schema/agreement.schema.json` describes it.
public final class AgreementJson {

    public static final String SCHEMA = "warrant/agreement/1";

    private final JsonText json;

    private AgreementJson(JsonText json) {
        this.json = json;
    }

    public static String render(Agreement agreement) {
        var json = JsonText.start();
        var writer = new AgreementJson(json);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            writer.strand("before", agreement.before());
            writer.strand("after", agreement.after());
            var shift = agreement.shift();
            json.object(
                    "shift",
                    () -> {
                        json.whole("judgedTwice", shift.all());
                        json.whole("agreed", shift.agreed());
                        json.whole("toward", shift.toward());
                        json.whole("away", shift.away());
                        json.whole("elsewhere", shift.elsewhere());
                        json.whole("kept", shift.kept());
                    });
        });
    }

    private void strand(String name, Agreement.Strand strand) throws IOException {
        json.object(
                name,
                () -> {
                    json.object("all", () -> period(strand.all()));
                    json.objects("months", strand.months(), this::period);
                });
    }

    private void period(Period period) throws IOException {
        json.text("name", period.name());
        json.whole("judged", period.judged());
        share("top1", period.top1());
        share("top3", period.top3());
        share("top10", period.top10());
        if (period.kappa().isEmpty()) {
            json.nothing("kappa");
        } else {
            kappa(period.kappa().get());
        }
    }

    private void share(String name, Share share) throws IOException {
        json.object(
                name,
                () -> {
                    json.whole("agreed", share.agreed());
                    json.whole("of", share.all());
                    interval(share.interval());
                });
    }

    private void kappa(Kappa kappa) throws IOException {
        json.object(
                "kappa",
                () -> {
                    json.number("value", kappa.value());
                    interval(kappa.interval());
                });
    }

    private void interval(Optional<Interval> interval) throws IOException {
        if (interval.isEmpty()) {
            json.nothing("interval");
            return;
        }
        json.object(
                "interval",
                () -> {
                    json.number("low", interval.get().low());
                    json.number("high", interval.get().high());
                });
    }
}
