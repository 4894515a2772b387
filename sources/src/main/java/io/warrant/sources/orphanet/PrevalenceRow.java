package io.warrant.sources.orphanet;

import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Source;

import java.util.ArrayList;
import java.util.Set;

/// How common a disorder is, as Orphanet writes it.
///
/// @param type such as `Point prevalence`
/// @param band the class such as `1-9 / 100 000`, or empty or `no data`
/// @param cases for single cases and families: how many of which (`20.0 Case(s)`), or empty
/// @param place the region
/// @param validation `Validated` or `Not yet validated`, or empty where it isn't told
/// @param sources Orphanet's list of sources
record PrevalenceRow(
        String type, String band, String cases, String place, String validation, String sources) {

    private static final Set<String> NOTHING = Set.of("", "no data");

    /// The number of cases or families, where the row has no class.
    static String cases(String value, String qualification) {
        boolean counts = qualification.equals("Case(s)") || qualification.equals("Family(ies)");
        return counts && !NOTHING.contains(value) && !value.equals("0.0")
                ? value + " " + qualification
                : "";
    }

    /// Adds `not yet validated` to the references where Orphanet says so: what isn't said to be
    /// doubtful is not marked.
    Disease.Prevalence prevalence(Source source) {
        var references = new ArrayList<String>();
        var published = References.normalise(sources);
        if (!NOTHING.contains(published)) {
            references.add(published);
        }
        if (validation.equalsIgnoreCase("Not yet validated")) {
            references.add("not yet validated");
        }
        return new Disease.Prevalence(
                type,
                NOTHING.contains(band) && !cases.isEmpty() ? cases : band,
                place,
                String.join(";", references),
                source);
    }
}
