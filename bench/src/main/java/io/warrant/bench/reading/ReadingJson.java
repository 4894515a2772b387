package io.warrant.bench.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.sources.corpora.Corpus;

import java.util.Locale;

/// Writes a [ReadingResult] as JSON, with every disagreement.
public final class ReadingJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReadingJson() {}

    public static String write(ReadingResult result, ReadingSpeed speed) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "warrant/bench-reading/1");
        root.put("corpus", result.corpus()).put("texts", result.texts());
        root.put("says", result.says().name().toLowerCase(Locale.ROOT));
        root.put("how", result.how());
        var scores = result.scores();
        if (result.says() != Corpus.Says.DENIAL) {
            score(root, "mentions", scores.mentions());
            score(root, "mentionsExactly", scores.mentionsExactly());
            score(root, "mentionsKin", scores.mentionsKin());
            score(root, "documents", scores.documents());
            score(root, "documentsKin", scores.documentsKin());
        }
        if (result.says() == Corpus.Says.TERMS_AND_DENIAL) {
            score(root, "documentsPolarity", scores.documentsPolarity());
        }
        if (result.says() != Corpus.Says.TERMS) {
            score(root, "negated", scores.negation());
        }
        root.putObject("speed")
                .put("loadMillis", speed.loadMillis())
                .put("megabytesPerSecond", speed.megabytesPerSecond());
        var misses = root.putArray("disagreements");
        for (var miss : result.misses()) {
            misses.addObject()
                    .put("text", miss.text())
                    .put("kind", ReadingText.word(miss.kind()))
                    .put("words", miss.words())
                    .put("read", miss.read())
                    .put("marked", miss.marked());
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    static void score(ObjectNode root, String name, Score score) {
        root.putObject(name)
                .put("precision", score.precision())
                .put("recall", score.recall())
                .put("f1", score.f1())
                .put("right", score.right())
                .put("wrong", score.wrong())
                .put("missed", score.missed());
    }
}
