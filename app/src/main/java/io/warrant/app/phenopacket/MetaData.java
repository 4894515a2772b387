package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.exchange.Inquiry;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// What a phenopacket says of itself: when and by whom it was made, and which resources its terms,
/// diseases and claims come from.
///
/// @param differential what it was reckoned from
/// @param base the knowledge
record MetaData(Differential differential, KnowledgeBase base) {

    /// A namespace: its name, home and the addresses of its entries.
    private record Namespace(String id, String name, String url, String iriPrefix) {}

    private static final Map<String, Namespace> NAMESPACES = namespaces();

    private static Map<String, Namespace> namespaces() {
        var all = new LinkedHashMap<String, Namespace>();
        all.put(
                "HP",
                new Namespace(
                        "hp",
                        "Human Phenotype Ontology",
                        "http://purl.obolibrary.org/obo/hp.owl",
                        "http://purl.obolibrary.org/obo/HP_"));
        all.put(
                "MONDO",
                new Namespace(
                        "mondo",
                        "Mondo Disease Ontology",
                        "http://purl.obolibrary.org/obo/mondo.owl",
                        "http://purl.obolibrary.org/obo/MONDO_"));
        all.put(
                "OMIM",
                new Namespace(
                        "omim",
                        "Online Mendelian Inheritance in Man",
                        "https://www.omim.org",
                        "https://www.omim.org/entry/"));
        all.put(
                "ORPHA",
                new Namespace(
                        "orphanet",
                        "Orphanet",
                        "https://www.orpha.net",
                        "http://www.orpha.net/ORDO/Orphanet_"));
        return all;
    }

    void addTo(ObjectNode packet, Inquiry inquiry) {
        var meta = packet.withObject("/metaData");
        if (meta.path("created").asText().isBlank()) {
            meta.put("created", inquiry.time().orElse(Instant.EPOCH).toString());
        }
        if (meta.path("createdBy").asText().isBlank()) {
            meta.put("createdBy", inquiry.program());
        }
        inquiry.time().ifPresent(time -> addUpdate(meta, time, inquiry.program()));
        var resources = meta.withArray("resources");
        declareNamespaces(packet, resources);
        declareKnowledge(resources);
        packet.set("metaData", VersionTwo.metaData(meta));
    }

    private static void addUpdate(ObjectNode meta, Instant time, String program) {
        var update = meta.withArray("updates").addObject();
        update.put("timestamp", time.toString());
        update.put("updatedBy", program);
        update.put("comment", "Interpretations of a differential diagnosis");
    }

    /// The namespaces of the terms and diseases that this program wrote, where the record didn't
    /// declare them.
    private void declareNamespaces(ObjectNode packet, ArrayNode resources) {
        var declared = new TreeSet<String>();
        resources.forEach(each -> declared.add(each.path("namespacePrefix").asText()));
        for (var prefix : prefixes(packet)) {
            var known = NAMESPACES.get(prefix);
            if (known != null && !declared.contains(prefix)) {
                add(resources, known, version(prefix), prefix);
            }
        }
    }

    private static TreeSet<String> prefixes(ObjectNode packet) {
        var prefixes = new TreeSet<String>();
        for (var feature : packet.path("phenotypicFeatures")) {
            prefixes.add(prefix(feature.path("type").path("id").asText()));
        }
        for (var disease : packet.path("diseases")) {
            prefixes.add(prefix(disease.path("term").path("id").asText()));
        }
        for (var each : packet.path("interpretations")) {
            prefixes.add(prefix(each.path("diagnosis").path("disease").path("id").asText()));
        }
        packet.findValues("ontologyClass")
                .forEach(term -> prefixes.add(prefix(term.path("id").asText())));
        return prefixes;
    }

    private static String prefix(String curie) {
        return curie.contains(":") ? curie.substring(0, curie.indexOf(':')) : "";
    }

    /// The release that the knowledge has of a namespace, as its source calls it.
    private String version(String prefix) {
        var id =
                switch (prefix) {
                    case "HP" -> "hp";
                    case "MONDO" -> "mondo";
                    case "OMIM" -> "hpoa";
                    default -> "orpha";
                };
        return base.sources().stream()
                .filter(source -> source.id().startsWith(id))
                .map(source -> source.version())
                .findFirst()
                .orElse("not part of the knowledge");
    }

    /// Every release that the claims rest on, each under an id of its own.
    private void declareKnowledge(ArrayNode resources) {
        var basis = differential.basis();
        add(
                resources,
                new Namespace(
                        "warrant-knowledge",
                        basis.knowledge(),
                        "https://warrant.invalid/knowledge",
                        "https://warrant.invalid/knowledge/"),
                "SHA-256 " + basis.fingerprint(),
                "warrant");
        for (var source : base.sources()) {
            add(
                    resources,
                    new Namespace(
                            "warrant-" + source.id(),
                            source.title(),
                            source.url(),
                            "https://warrant.invalid/source/" + source.id() + "/"),
                    source.version(),
                    "warrant." + source.id());
        }
    }

    private static void add(
            ArrayNode resources, Namespace namespace, String version, String prefix) {
        for (var each : resources) {
            if (each.path("id").asText().equals(namespace.id())) {
                return;
            }
        }
        var out = resources.addObject();
        out.put("id", namespace.id());
        out.put("name", namespace.name());
        out.put("url", namespace.url());
        out.put("version", version);
        out.put("namespacePrefix", prefix);
        out.put("iriPrefix", namespace.iriPrefix());
    }
}
