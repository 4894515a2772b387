package io.warrant.sources.criteria;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What short names of antibodies stand for, as the guidelines themselves write it: "Antinuclear
/// Antibody (ANA)". Only where all agree, and the short form has the long one's letters.
final class ShortForms {

    static final ShortForms NONE = new ShortForms(Map.of());

    private static final Pattern WRITTEN_OUT =
            Pattern.compile(
                    "((?:[\\p{L}-]+ ){1,3}antibod(?:y|ies)) ?\\(([\\p{Lu}]{2,5})\\)",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, String> longForms;

    private ShortForms(Map<String, String> longForms) {
        this.longForms = longForms;
    }

    static ShortForms of(Guidelines guidelines) {
        var models = new ArrayList<Guideline>();
        for (var entry : guidelines.entries()) {
            if (entry.fault().isEmpty()) {
                models.add(guidelines.model(entry.at()));
            }
        }
        return of(models);
    }

    static ShortForms of(List<Guideline> models) {
        var found = new TreeMap<String, Set<String>>();
        for (var model : models) {
            for (var binding : model.bindings()) {
                for (var element : binding.elements()) {
                    model.terms().term(element.code(), "en").ifPresent(term -> read(term, found));
                }
            }
        }
        var agreed = new TreeMap<String, String>();
        found.forEach((brief, all) -> {
            if (all.size() == 1) {
                agreed.put(brief, all.iterator().next());
            }
        });
        return new ShortForms(agreed);
    }

    private static void read(Term term, Map<String, Set<String>> into) {
        var found = WRITTEN_OUT.matcher(term.text() + "; " + term.description());
        while (found.find()) {
            var words = List.of(found.group(1).toLowerCase(Locale.ROOT).split(" "));
            var brief = found.group(2);
            for (int from = 0; from < words.size() - 1; from++) {
                var written = String.join(" ", words.subList(from, words.size()));
                if (isShortOf(brief, written)) {
                    into.computeIfAbsent(brief, _ -> new TreeSet<>())
                            .add(written.replace("antibodies", "antibody"));
                    break;
                }
            }
        }
    }

    /// Whether it begins alike, has the letters in their order, and has its words' beginnings.
    private static boolean isShortOf(String brief, String written) {
        var letters = brief.toLowerCase(Locale.ROOT);
        int at = 0;
        for (int letter = 0; letter < letters.length(); letter++) {
            at = written.indexOf(letters.charAt(letter), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return written.charAt(0) == letters.charAt(0)
                && letters.charAt(letters.length() - 1) == 'a'
                && written.indexOf(' ') > 0;
    }

    /// Words with the short form that begins them written out.
    String written(String words) {
        var first = words.split(" ", 2);
        var longForm = longForms.get(first[0]);
        return longForm == null ? words : longForm + (first.length > 1 ? " " + first[1] : "");
    }
}
