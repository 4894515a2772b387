package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.codes.Codes;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds what a coded concept stands for: by a code of HPO, by the codes of other systems that are
/// tied to a term, then to a disease, and last by an exact name of a term. A code or name that is
/// tied to several terms is none, unless the concept's own words name one of them.
final class Concepts {

    /// What SNOMED CT puts behind a name to say what kind of thing it names.
    private static final Pattern KIND =
            Pattern.compile(" \\((disorder|finding|morphologic abnormality)\\)$");

    private static final Pattern HPO_CODE = Pattern.compile("(?i)(?:HP[:_])?(\\d{7})");

    private final KnowledgeBase knowledge;
    private final Codes codes;

    Concepts(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        codes = Codes.of(knowledge.columns());
    }

    Meaning of(CodeableConcept concept) {
        return hpo(concept)
                .or(() -> outsideTerm(concept))
                .or(() -> disease(concept))
                .or(() -> named(concept))
                .orElseGet(() -> unknown(concept));
    }

    private Optional<Meaning> hpo(CodeableConcept concept) {
        var terms = new TreeSet<TermId>();
        for (var coding : concept.getCoding()) {
            hpoId(coding).ifPresent(terms::add);
        }
        return chosen(terms, concept, "HPO");
    }

    /// Some write no system, since the prefix says it.
    private static Optional<TermId> hpoId(Coding coding) {
        var code = text(coding.getCode());
        var match = HPO_CODE.matcher(code);
        boolean prefixed = code.toUpperCase(Locale.ROOT).startsWith("HP");
        boolean hpo = Systems.isHpo(text(coding.getSystem())) || (prefixed && !coding.hasSystem());
        return hpo && match.matches()
                ? Optional.of(TermId.of("HP:" + match.group(1)))
                : Optional.empty();
    }

    private Optional<Meaning> outsideTerm(CodeableConcept concept) {
        for (var coding : concept.getCoding()) {
            var system = Systems.outside(text(coding.getSystem()));
            if (system.isPresent() && coding.hasCode()) {
                var terms = codes.terms(system.orElseThrow(), coding.getCode());
                var meaning = chosen(new TreeSet<>(terms), concept, system.orElseThrow().title());
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> chosen(
            SortedSet<TermId> terms, CodeableConcept concept, String system) {
        if (terms.size() > 1) {
            terms.retainAll(
                    names(concept).stream().flatMap(name -> exactly(name).stream()).toList());
            if (terms.size() != 1) {
                return Optional.of(
                        new Meaning.Unknown(
                                "its code of " + system + " stands for several terms alike"));
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.OfTerm(terms.getFirst(), true));
    }

    private Optional<Meaning> disease(CodeableConcept concept) {
        for (var coding : concept.getCoding()) {
            var diseases = diseases(coding);
            if (!diseases.isEmpty()) {
                var labels = new LinkedHashMap<DiseaseId, String>();
                for (var disease : diseases) {
                    labels.put(disease, knowledge.diseaseLabel(knowledge.disease(disease)));
                }
                return Optional.of(new Meaning.OfDisease(Diagnosis.alike(labels)));
            }
        }
        return Optional.empty();
    }

    private List<DiseaseId> diseases(Coding coding) {
        var code = text(coding.getCode());
        var system = text(coding.getSystem());
        var all = new ArrayList<DiseaseId>();
        Systems.outside(system)
                .ifPresent(outside -> {
                    // Mondo's codes are written with their prefix or without.
                    var local = code.toUpperCase(Locale.ROOT).replaceFirst("^MONDO[:_]", "");
                    all.addAll(codes.diseases(outside, local));
                });
        Systems.catalogue(system)
                .map(prefix -> prefix + ":" + code.replaceFirst("^(?i)[a-z]+:", ""))
                .flatMap(DiseaseId::parse)
                .ifPresent(all::add);
        return all.stream().filter(disease -> knowledge.disease(disease) >= 0).toList();
    }

    private Optional<Meaning> named(CodeableConcept concept) {
        for (var name : names(concept)) {
            var terms = exactly(name);
            if (terms.size() == 1) {
                return Optional.of(new Meaning.OfTerm(terms.getFirst(), false));
            }
        }
        return Optional.empty();
    }

    /// Labels and exact synonyms only: a related name may mean something else.
    private List<TermId> exactly(String name) {
        return knowledge.names().exactly(name).stream()
                .filter(match -> match.kind() != TermNames.Kind.OTHER_SYNONYM)
                .map(match -> knowledge.ontology().id(match.term()))
                .toList();
    }

    /// What the record calls a concept: its text, then the names of its codes.
    private static List<String> names(CodeableConcept concept) {
        var names = new ArrayList<String>();
        names.add(text(concept.getText()));
        concept.getCoding().forEach(coding -> names.add(text(coding.getDisplay())));
        return names.stream()
                .filter(name -> !name.isBlank() && name.length() <= 200)
                .map(name -> KIND.matcher(name.strip()).replaceFirst(""))
                .distinct()
                .toList();
    }

    private static Meaning unknown(CodeableConcept concept) {
        if (!concept.hasCoding() && !concept.hasText()) {
            return new Meaning.Unknown("it has neither a code nor a name");
        }
        var name = names(concept).stream().findFirst().map(Quote::of).orElse("what it names");
        var systems =
                concept.getCoding().stream()
                        .map(coding -> title(coding))
                        .distinct()
                        .limit(3)
                        .toList();
        return new Meaning.Unknown(
                name
                        + " is no known finding or disease"
                        + (systems.isEmpty()
                                ? " by its name"
                                : " by its name or its code of " + String.join(", ", systems)));
    }

    private static String title(Coding coding) {
        var system = text(coding.getSystem());
        return Systems.outside(system)
                .map(outside -> outside.title())
                .orElse(system.isEmpty() ? "no system" : Quote.of(system));
    }

    /// What a concept is called, or an empty text.
    static String name(CodeableConcept concept) {
        return names(concept).stream().findFirst().orElse("");
    }

    /// HAPI gives null for what isn't there.
    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
