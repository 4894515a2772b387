package io.warrant.engine.guideline;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes models, and the tests that their authors publish with them, as the sections
/// `guideline.*`, which [Guidelines] reads. The order of adding doesn't matter.
public final class GuidelineWriter {

    private record Model(String file, Guideline guideline, String fault) {}

    private record Tests(String file, String text) {}

    private final List<Model> models = new ArrayList<>();
    private final List<Tests> tests = new ArrayList<>();

    /// @param file its name, without folder and ending
    public GuidelineWriter add(String file, Guideline guideline) {
        var program = Program.of(guideline);
        var fault =
                program.faults().stream()
                        .filter(Fault::stops)
                        .findFirst()
                        .map(Fault::toString)
                        .orElse("");
        models.add(new Model(file, guideline, fault));
        return this;
    }

    /// @param file its name
    public GuidelineWriter addTests(String file, String text) {
        tests.add(new Tests(file, text));
        return this;
    }

    public void write(ColumnsBuilder out) {
        models.sort(Comparator.comparing(Model::file, Texts.BYTE_ORDER));
        tests.sort(Comparator.comparing(Tests::file, Texts.BYTE_ORDER));
        out.texts("guideline.file", models.stream().map(Model::file).toList())
                .texts(
                        "guideline.id",
                        models.stream().map(model -> model.guideline().id()).toList())
                .texts("guideline.name", names())
                .texts("guideline.state", states())
                .texts("guideline.keywords", keywords())
                .texts("guideline.purpose", purposes())
                .texts("guideline.fault", models.stream().map(Model::fault).toList())
                .texts("guideline.test.file", tests.stream().map(Tests::file).toList())
                .texts("guideline.test.text", tests.stream().map(Tests::text).toList());
        bodies(out);
    }

    private List<String> names() {
        return models.stream().map(model -> model.guideline().name("en").strip()).toList();
    }

    private List<String> states() {
        return models.stream().map(model -> model.guideline().about().state()).toList();
    }

    /// The keywords of a model, each on a line.
    private List<String> keywords() {
        return models.stream()
                .map(model -> String.join("\n", model.guideline().about().detail("en").keywords()))
                .toList();
    }

    private List<String> purposes() {
        return models.stream()
                .map(model -> model.guideline().about().detail("en").purpose())
                .toList();
    }

    private void bodies(ColumnsBuilder out) {
        var ends = new int[models.size()];
        var all = new ArrayList<byte[]>();
        int end = 0;
        for (int at = 0; at < ends.length; at++) {
            all.add(Encoder.encode(models.get(at).guideline()));
            end = Math.addExact(end, all.get(at).length);
            ends[at] = end;
        }
        var bytes = new byte[end];
        int from = 0;
        for (var one : all) {
            System.arraycopy(one, 0, bytes, from, one.length);
            from += one.length;
        }
        out.ints("guideline.body.ends", ends).bytes("guideline.body.bytes", bytes);
    }
}
