package io.warrant.app.json;

import io.warrant.ledger.endurance.Endured;

/// What a ledger lost to kills, as JSON.
public final class EnduredJson {

    private EnduredJson() {}

    public static String render(Endured endured) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", "warrant/bench-ledger/1");
            json.whole("kills", endured.kills());
            json.whole("seed", endured.seed());
            json.object(
                    "acknowledged",
                    () -> {
                        json.whole("entries", endured.acknowledged().entries());
                        json.whole("cases", endured.acknowledged().cases());
                        json.whole("judgements", endured.acknowledged().judgements());
                    });
            json.whole("unacknowledged", endured.unacknowledged());
            json.texts("lost", endured.lost());
            json.flag("chainVerifies", endured.verification().isSound());
            json.whole("entries", endured.verification().entries());
        });
    }
}
