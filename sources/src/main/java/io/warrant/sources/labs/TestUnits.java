package io.warrant.sources.labs;

import io.warrant.engine.laboratory.LabTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Converts units as far as it depends on what is measured.
final class TestUnits {

    /// Ions of one charge, of which an equivalent is a mole.
    private static final List<String> SINGLY_CHARGED =
            List.of("Sodium ", "Potassium ", "Chloride ", "Bicarbonate ", "Carbon dioxide, total ");

    /// What is measured in international units, however they are written.
    private static final List<String> INTERNATIONAL =
            List.of("Thyrotropin ", "Insulin ", "Lutropin ", "Follitropin ", "IgE ");

    private static final List<String> DOSES = List.of("g", "g/h", "g/kg", "g/kg/h", "meq", "[IU]");

    private static final String ENZYME = "[Enzymatic activity/volume]";

    private TestUnits() {}

    /// A value of a test in another unit; empty where that can't be told.
    ///
    /// @param from in UCUM
    /// @param to in UCUM
    static Optional<BigDecimal> convert(LabTest test, BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        var one = sameWords(test, from);
        var other = sameWords(test, to);
        return test.molarMass().isPresent()
                ? Units.convert(
                        value, one, other, BigDecimal.valueOf(test.molarMass().getAsDouble()))
                : Units.convert(value, one, other);
    }

    /// Whether a value in this unit can be one of the test.
    static boolean fits(LabTest test, String unit) {
        if (test.unit().isEmpty()) {
            return true;
        }
        return unit.isEmpty()
                ? isUnitless(test.unit())
                : convert(test, BigDecimal.ONE, unit, test.unit()).isPresent();
    }

    /// Whether values of this unit are written without one.
    static boolean isUnitless(String unit) {
        return unit.equals("[pH]")
                || unit.equals("1")
                || (unit.startsWith("{") && unit.indexOf('}') == unit.length() - 1);
    }

    /// Whether a unit is that of a dose of a drug rather than of a value: a mass, by time or
    /// weight.
    static boolean isDose(String text) {
        var unit = Units.parse(text);
        return unit.isPresent()
                && DOSES.stream().anyMatch(dose -> Units.agree(unit.orElseThrow(), dose));
    }

    /// The international unit of an enzyme is the same as its unit; the milliequivalent of sodium
    /// the same as its millimole.
    private static String sameWords(LabTest test, String unit) {
        var title = test.title();
        if (SINGLY_CHARGED.stream().anyMatch(title::startsWith) && unit.contains("eq")) {
            return unit.replace("eq", "mol");
        }
        boolean international = INTERNATIONAL.stream().anyMatch(title::startsWith);
        if (title.contains(ENZYME) || international) {
            return unit.replace("[IU]", "U").replace("[iU]", "U");
        }
        return unit;
    }
}
