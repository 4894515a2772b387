package io.warrant.sources.selection;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What all instruments ask for, labelled once when knowledge is built: the sections
/// `instrument.*`. Knowledge without them, and calculators that have changed since, are labelled
/// when asked for. Immutable and safe for use by several threads.
public final class InstrumentIndex {

    private static final String GUIDELINES = "instrument.guideline";
    private static final String CALCULATORS = "instrument.calculator";

    private final KnowledgeBase base;
    private final Map<String, String> guidelines;
    private final Map<String, String> calculators;

    private InstrumentIndex(KnowledgeBase base) {
        this.base = base;
        guidelines = read(base.columns(), GUIDELINES);
        calculators = read(base.columns(), CALCULATORS);
    }

    public static InstrumentIndex of(KnowledgeBase base) {
        return new InstrumentIndex(base);
    }

    private static Map<String, String> read(Columns columns, String name) {
        var needs = new LinkedHashMap<String, String>();
        if (columns.has(name + ".id.ends")) {
            var ids = columns.texts(name + ".id");
            var texts = columns.texts(name + ".needs");
            for (int at = 0; at < ids.size(); at++) {
                needs.put(ids.get(at), texts.get(at));
            }
        }
        return needs;
    }

    /// Labels every instrument.
    public static void write(KnowledgeBase base, ColumnsBuilder out) {
        var instruments = new Instruments(new NeedReader(base));
        write(instruments.of(Guidelines.of(base.columns())), GUIDELINES, out);
        write(instruments.of(Calculators.all()), CALCULATORS, out);
    }

    private static void write(List<Instrument> all, String name, ColumnsBuilder out) {
        out.texts(name + ".id", all.stream().map(Instrument::id).toList())
                .texts(
                        name + ".needs",
                        all.stream().map(one -> NeedText.write(one.needs())).toList());
    }

    /// Needs as one text, for a pack.
    public static String write(List<Need> needs) {
        return NeedText.write(needs);
    }

    /// What [#write(List)] wrote.
    public static List<Need> read(String needs) {
        return NeedText.read(needs);
    }

    /// What a guideline asks for, by its id.
    public Optional<List<Need>> needs(String guideline) {
        return Optional.ofNullable(guidelines.get(guideline)).map(NeedText::read);
    }

    /// All that can be chosen: calculators, then guidelines, each in their order.
    public List<Instrument> all(Guidelines models) {
        return Stream.concat(ofCalculators().stream(), ofGuidelines(models).stream()).toList();
    }

    private List<Instrument> ofCalculators() {
        var fresh = Calculators.all();
        return fresh.stream().allMatch(this::isLabelled)
                ? fresh.stream().map(this::labelled).toList()
                : new Instruments(new NeedReader(base)).of(fresh);
    }

    /// One calculator as selection sees it.
    Instrument calculator(Calculator calculator) {
        return isLabelled(calculator)
                ? labelled(calculator)
                : new Instruments(new NeedReader(base)).of(List.of(calculator)).getFirst();
    }

    private boolean isLabelled(Calculator one) {
        return codes(calculators.get(one.name()))
                .equals(one.inputs().stream().map(input -> input.name()).toList());
    }

    private Instrument labelled(Calculator one) {
        return Instruments.of(one, NeedText.read(calculators.getOrDefault(one.name(), "")));
    }

    private static List<String> codes(@Nullable String needs) {
        return needs == null ? List.of() : NeedText.read(needs).stream().map(Need::code).toList();
    }

    private List<Instrument> ofGuidelines(Guidelines models) {
        if (guidelines.isEmpty()) {
            return new Instruments(new NeedReader(base)).of(models);
        }
        var all = new ArrayList<Instrument>();
        for (var entry : models.entries()) {
            var needs = guidelines.get(entry.id());
            if (needs != null && entry.fault().isEmpty()) {
                all.add(Instruments.of(entry, models.purpose(entry.at()), NeedText.read(needs)));
            }
        }
        return all;
    }
}
