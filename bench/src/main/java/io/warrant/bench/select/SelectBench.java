package io.warrant.bench.select;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Rates;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Selecting;
import io.warrant.engine.selection.Selection;
import io.warrant.engine.selection.Wanted;
import io.warrant.sources.cases.ChartReader;
import io.warrant.sources.selection.Instruments;
import io.warrant.sources.selection.Leading;
import io.warrant.sources.selection.NeedReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Measures where the right instrument stands among all, or among those of one kind.
public final class SelectBench {

    private static final long SEED = 1;

    private final Guidelines guidelines;
    private final Leading leading;
    private final ChartReader charts;
    private final List<Instrument> models;
    private final List<Instrument> calculators;
    private final Reasoner reasoner;

    /// One line of the result.
    ///
    /// @param pool which instruments were ranked
    /// @param parts what counted
    /// @param intervals of the shares of [Rates], by group
    public record Line(
            String pool,
            Wanted.Parts parts,
            int instruments,
            Rates rates,
            List<Interval> intervals) {

        public Line {
            intervals = List.copyOf(intervals);
        }
    }

    /// @param without items whose calculator doesn't exist
    public record Result(int items, int groups, int without, List<Line> lines) {

        public Result {
            lines = List.copyOf(lines);
        }
    }

    public SelectBench(Reasoner reasoner) {
        this.reasoner = reasoner;
        var base = reasoner.base();
        guidelines = Guidelines.of(base.columns());
        leading = Leading.of(reasoner);
        charts = new ChartReader(base, Language.EN);
        var instruments = new Instruments(new NeedReader(base));
        models = instruments.of(guidelines);
        calculators = instruments.of(Calculators.all());
    }

    /// Notes with the calculator that is asked for.
    public Result items(Path file) {
        var loaded = new SelectItems(charts).load(file);
        var wanted = wanted(loaded.items());
        var all = Stream.concat(calculators.stream(), models.stream()).toList();
        var lines = new ArrayList<Line>();
        for (var parts : Wanted.Parts.values()) {
            lines.add(line("calculators", calculators, wanted, parts));
            lines.add(line("calculators and guidelines", all, wanted, parts));
        }
        return result(loaded.items(), loaded.without(), lines);
    }

    /// The guidelines' own tests: which guideline is it that wants these inputs?
    public Result tests() {
        var items = new TestedModels(guidelines, models).items();
        return result(
                items, 0, List.of(line("guidelines", models, wanted(items), Wanted.Parts.INPUTS)));
    }

    private static Result result(List<SelectItem> items, int without, List<Line> lines) {
        int groups = (int) items.stream().map(SelectItem::group).distinct().count();
        return new Result(items.size(), groups, without, lines);
    }

    /// An item with what instruments are held against.
    private record Asked(SelectItem item, Wanted wanted) {}

    private List<Asked> wanted(List<SelectItem> items) {
        return items.stream()
                .map(item -> new Asked(item, leading.wanted(item.chart(), Wanted.Parts.BOTH)))
                .toList();
    }

    private Line line(String pool, List<Instrument> among, List<Asked> items, Wanted.Parts parts) {
        var selecting = new Selecting(among, reasoner.base().ontology());
        var byGroup = new LinkedHashMap<String, List<Rates>>();
        for (var asked : items) {
            var found = selecting.select(asked.wanted().with(parts));
            byGroup.computeIfAbsent(asked.item().group(), _ -> new ArrayList<>())
                    .add(Rates.of(rank(found, asked.item().right())));
        }
        var groups = List.copyOf(byGroup.values());
        var rates = Rates.mean(groups.stream().flatMap(List::stream).toList());
        return new Line(
                pool,
                parts,
                among.size(),
                rates,
                groups.isEmpty()
                        ? List.of()
                        : List.of(
                                Bootstrap.intervals(
                                        groups, drawn -> Rates.mean(drawn).values(), SEED)));
    }

    /// The place of the first that is right, or bears the name of one that is.
    private static int rank(List<Selection> found, List<String> right) {
        for (int at = 0; at < found.size(); at++) {
            var one = found.get(at);
            if (right.contains(one.instrument().id())
                    || one.others().stream().anyMatch(right::contains)) {
                return at + 1;
            }
        }
        return Rates.MISSED;
    }
}
