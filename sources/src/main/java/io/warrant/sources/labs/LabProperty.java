package io.warrant.sources.labs;

import java.util.Map;

/// What kind of quantity a LOINC name says a test measures: `Sodium [Moles/volume] in …`.
final class LabProperty {

    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("Mass/volume", "g/L"),
                    Map.entry("Moles/volume", "mol/L"),
                    Map.entry("Mass/time", "g/h"),
                    Map.entry("Moles/time", "mol/h"),
                    Map.entry("Enzymatic activity/volume", "U/L"),
                    Map.entry("#/volume", "/L"),
                    Map.entry("Entitic volume", "L"),
                    Map.entry("Entitic mass", "g"),
                    Map.entry("Partial pressure", "Pa"),
                    Map.entry("Volume Fraction", "%"),
                    Map.entry("Mass Fraction", "%"));

    private LabProperty() {}

    /// Whether a unit is of the kind that the name says; where the name says none, any is.
    static boolean allows(String title, String unit) {
        int from = title.indexOf('[');
        int to = title.indexOf(']', from + 1);
        if (from < 0 || to < 0) {
            return true;
        }
        var sample = UNITS.get(title.substring(from + 1, to));
        // An equivalent stands for a mole of charges.
        return sample == null || Units.agree(unit.replace("eq", "mol"), sample);
    }
}
