package io.warrant.bench.calculators;

import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How items of MedCalc-Bench name inputs, answers and units, where Warrant names them otherwise.
final class Words {

    private static final Map<String, String> NAMES = table("names.tsv", "calculator", "entity");
    private static final Map<String, String> ANSWERS = table("answers.tsv", "input", "said");

    private Words() {}

    /// The input that an item means.
    static String input(String calculator, String entity) {
        var slug =
                entity.toLowerCase(Locale.ROOT)
                        .replace('₂', '2')
                        .replaceAll("[^\\p{Alnum}]+", "-")
                        .replaceAll("^-|-$", "");
        var own = NAMES.get(calculator + "\t" + slug);
        return own == null ? NAMES.getOrDefault("*\t" + slug, slug) : own;
    }

    /// The answer that an item means.
    static String answer(String input, String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        return ANSWERS.getOrDefault(input + "\t" + text, text);
    }

    /// A unit as [io.warrant.sources.calculators.Amounts] reads it.
    ///
    /// @param counts whether cells are counted, of which only the volume is named
    static String unit(String text, boolean counts) {
        var unit = text.strip().toLowerCase(Locale.ROOT).replace('μ', 'u').replace('µ', 'u');
        if (counts) {
            return unit.contains("m^3") || unit.equals("mm3") ? "/mm3" : "/" + volume(unit);
        }
        return switch (unit) {
            case "mm hg" -> "mm[Hg]";
            case "beats per minute", "breaths per minute" -> "/min";
            case "degrees celsius", "degrees celsisus" -> "Cel";
            case "degrees fahreinheit", "degrees fahrenheit" -> "[degF]";
            case "msec" -> "ms";
            case "uiu/ml" -> "u[IU]/mL";
            case "kg/m^2" -> "kg/m2";
            case "mcg/kg/min", "mc/kg/min" -> "ug/kg/min";
            case "ml/day" -> "mL/d";
            case "umol/l" -> "umol/L";
            default -> text.strip();
        };
    }

    private static String volume(String unit) {
        return unit.endsWith("l") ? unit.substring(0, unit.length() - 1) + "L" : unit;
    }

    private static Map<String, String> table(String file, String first, String second) {
        var rows = new HashMap<String, String>();
        try (var in = open(file)) {
            var table = Table.open(file, in);
            var value = file.startsWith("names") ? "input" : "answer";
            while (table.next()) {
                rows.put(
                        table.at(table.column(first)) + "\t" + table.at(table.column(second)),
                        table.at(table.column(value)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + file + " can't be read.", e);
        }
        return rows;
    }

    private static InputStream open(String file) throws IOException {
        var in = Words.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("There is no resource " + file + ".");
        }
        return in;
    }
}
