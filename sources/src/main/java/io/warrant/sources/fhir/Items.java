package io.warrant.sources.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.List;

/// Takes Bundles apart, whether or not they hold others, and resources that contain others.
final class Items {

    private final Gathering gathering;
    private final List<Item> items = new ArrayList<>();

    private Items(Gathering gathering) {
        this.gathering = gathering;
    }

    /// @throws InvalidCaseException if the tree is neither a resource nor a list of them
    static List<Item> of(JsonNode root, Gathering gathering) {
        var all = new Items(gathering);
        if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                all.add(root.get(i), "[" + i + "]", "");
            }
        } else {
            all.add(root, "", "");
        }
        return List.copyOf(all.items);
    }

    private void add(JsonNode node, String place, String address) {
        if (!(node instanceof ObjectNode resource) || !resource.path("resourceType").isTextual()) {
            if (place.isEmpty()) {
                throw FhirText.notAResource();
            }
            gathering.notUnderstood(place, "it is no resource: it has no resourceType");
            return;
        }
        var item = new Item(place, address, resource);
        if (item.type().equals("Bundle")) {
            addEntries(item);
            return;
        }
        var named = place.isEmpty() ? new Item(item.type(), address, resource) : item;
        items.add(named);
        addContained(named);
    }

    private void addContained(Item container) {
        var contained = container.tree().path("contained");
        for (int i = 0; i < contained.size(); i++) {
            var inner = contained.get(i);
            add(
                    inner,
                    container.place() + ".contained[" + i + "]",
                    "#" + inner.path("id").asText());
        }
    }

    private void addEntries(Item bundle) {
        ForeignVersion.refuse(bundle);
        if (bundle.tree().path("type").asText().equals("history")) {
            throw new InvalidCaseException(
                    "this Bundle is a history: it holds earlier states of its resources. Export the"
                            + " record's present state.");
        }
        var prefix = bundle.place().isEmpty() ? "" : bundle.place() + ".";
        for (var link : bundle.tree().path("link")) {
            if (link.path("relation").asText().equals("next")) {
                gathering.unused(
                        prefix + "link", "the record goes on in pages that aren't fetched");
            }
        }
        var entries = bundle.tree().path("entry");
        for (int i = 0; i < entries.size(); i++) {
            addEntry(entries.get(i), prefix + "entry[" + i + "]");
        }
    }

    private void addEntry(JsonNode entry, String place) {
        if (entry.path("request").path("method").asText().equals("DELETE")) {
            gathering.unused(place, "the entry says that a resource is to be deleted");
        } else if (entry.path("resource").isMissingNode()) {
            gathering.unused(place, "the entry holds no resource");
        } else {
            add(entry.path("resource"), place + ".resource", entry.path("fullUrl").asText());
        }
    }
}
