package io.warrant.sources.hpo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import java.io.IOException;
import java.io.InputStream;

/// Reads an ontology in OBO Graphs JSON, such as `hp.json`, one node at a time. Only classes of the
/// given prefix are terms; what else the file imports is passed over.
public final class ObographsReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "http://www.w3.org/2002/07/owl#versionInfo";

    private final ReleaseFile file;
    private final GraphNodes nodes;
    private String version = Release.UNDATED;

    private ObographsReader(ReleaseFile file, String prefix) {
        this.file = file;
        nodes = new GraphNodes(file.name(), prefix);
    }

    /// @param prefix of the term ids, such as `HP`
    /// @throws KnowledgeException if the file is no such JSON, or has no term of that prefix
    public static OntologyRelease read(ReleaseFile file, String prefix, Publication publication) {
        var reader = new ObographsReader(file, prefix);
        file.scan(reader::read);
        return reader.nodes.release(publication.release(reader.version, file));
    }

    private void read(InputStream in) throws IOException {
        try (var json = JSON.createParser(in)) {
            enter(json, JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (json.currentName().equals("graphs")) {
                    enter(json, JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        readGraph(json);
                    }
                } else {
                    skip(json);
                }
            }
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            throw new KnowledgeException(
                    file.name()
                            + (location == null
                                    ? ""
                                    : " line "
                                            + location.getLineNr()
                                            + ", column "
                                            + location.getColumnNr())
                            + ": this is not JSON as OBO Graphs has it. Maybe the download was cut"
                            + " off: fetch it again.",
                    e);
        }
    }

    private void readGraph(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            switch (json.currentName()) {
                case "meta" -> {
                    json.nextToken();
                    readVersion(JSON.readTree(json));
                }
                case "nodes" -> {
                    enter(json, JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        nodes.node(JSON.readTree(json));
                    }
                }
                case "edges" -> {
                    enter(json, JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        nodes.edge(JSON.readTree(json));
                    }
                }
                default -> skip(json);
            }
        }
    }

    private void readVersion(JsonNode meta) {
        var address = ReleaseFile.dateIn(meta.path("version").asText());
        if (version.equals(Release.UNDATED)) {
            version = address;
        }
        for (var property : meta.path("basicPropertyValues")) {
            if (property.path("pred").asText().equals(VERSION)) {
                version = property.path("val").asText();
            }
        }
    }

    private static void skip(JsonParser json) throws IOException {
        json.nextToken();
        json.skipChildren();
    }

    private void enter(JsonParser json, JsonToken expected) throws IOException {
        if (json.nextToken() != expected) {
            var location = json.currentLocation();
            throw new KnowledgeException(
                    file.name()
                            + " line "
                            + location.getLineNr()
                            + ", column "
                            + location.getColumnNr()
                            + ": an OBO Graphs file has "
                            + expected
                            + " here. Maybe it is another kind of JSON.");
        }
    }
}
