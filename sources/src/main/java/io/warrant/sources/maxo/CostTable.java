package io.warrant.sources.maxo;

import io.warrant.engine.consultation.Cost;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Effort;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads what each kind of effort costs: a table of tab-separated columns `effort money
/// invasiveness delay`, one row for each kind, and one named `exchange` for what a unit of each
/// column weighs.
public final class CostTable {

    private static final String EXCHANGE = "exchange";
    private static final String RESOURCE = "costs.tsv";

    private CostTable() {}

    /// The project's own table.
    public static Costs usual() {
        try (var in = CostTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its " + RESOURCE + ".");
            }
            return read(RESOURCE, in);
        } catch (IOException e) {
            throw new IllegalStateException("The program's " + RESOURCE + " can't be read.", e);
        }
    }

    /// @throws ConfigurationException if the file isn't there or isn't such a table
    public static Costs load(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The costs " + file + " can't be read. Give --costs a file that is there.", e);
        } catch (KnowledgeException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Costs read(String name, InputStream in) throws IOException {
        var table = Table.open(name, in);
        int effort = table.column("effort");
        int[] columns = {
            table.column("money"), table.column("invasiveness"), table.column("delay")
        };
        var costs = new EnumMap<Effort, Cost>(Effort.class);
        Optional<Cost> exchange = Optional.empty();
        while (table.next()) {
            var cost = cost(table, columns);
            if (table.at(effort).equals(EXCHANGE)) {
                exchange = Optional.of(cost);
            } else if (costs.put(effort(table, table.at(effort)), cost) != null) {
                throw table.broken(table.at(effort) + " stands twice. Delete one of the rows.");
            }
        }
        return new Costs(complete(name, costs), exchange.orElseThrow(() -> lacks(name, EXCHANGE)));
    }

    private static Map<Effort, Cost> complete(String name, Map<Effort, Cost> costs) {
        for (var effort : Effort.values()) {
            if (!costs.containsKey(effort)) {
                throw lacks(name, effort.words());
            }
        }
        return costs;
    }

    private static ConfigurationException lacks(String name, String row) {
        return new ConfigurationException(
                name + " has no row '" + row + "'. Add one; docs/consultation.md shows the table.");
    }

    private static Effort effort(Table table, String text) {
        return Effort.of(text)
                .orElseThrow(() ->
                        table.broken(
                                "'"
                                        + text
                                        + "' is no kind of effort. Choose history, examination,"
                                        + " function, laboratory, imaging, biopsy or exchange."));
    }

    private static Cost cost(Table table, int[] columns) {
        var numbers = new double[columns.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = number(table, table.at(columns[at]));
        }
        return new Cost(numbers[0], numbers[1], numbers[2]);
    }

    private static double number(Table table, String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told of below, as all that is no cost.
        }
        throw table.broken("'" + text + "' is no cost. Give a number of 0 or more.");
    }
}
