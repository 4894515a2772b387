package io.warrant.sources.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads the text of a FHIR record as a tree, bounded in depth and in the size of its numbers
/// before anything else sees it. Needs none of FHIR's own library.
public final class FhirText {

    private static final int DEEPEST = 100;
    private static final int LARGEST_EXPONENT = 400;
    private static final String OTHER_FILE = "Maybe it is not the file you meant.";

    /// Made only when a record may be FHIR.
    private static final class Json {

        static final ObjectMapper MAPPER =
                JsonMapper.builder(
                                JsonFactory.builder()
                                        .streamReadConstraints(bounds())
                                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                                        .build())
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();

        private static StreamReadConstraints bounds() {
            return StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    // A document in base64 is one text; the file's own bound holds for it.
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1 << 10)
                    .maxNumberLength(100)
                    .build();
        }
    }

    private FhirText() {}

    /// Whether a text is a JSON object, or a list that begins with one, with a `resourceType`.
    public static boolean isFhir(String text) {
        if (!text.contains("\"resourceType\"")) {
            return false;
        }
        try (var parser = Json.MAPPER.createParser(text)) {
            var first = parser.nextToken();
            return (first == JsonToken.START_ARRAY ? parser.nextToken() : first)
                            == JsonToken.START_OBJECT
                    && hasType(parser);
        } catch (JsonProcessingException e) {
            // Whoever reads it next says where it is malformed.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read.", e);
        }
    }

    private static boolean hasType(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean type = parser.currentName().equals("resourceType");
            if (parser.nextToken() == JsonToken.VALUE_STRING && type) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /// @throws InvalidCaseException if the text is no JSON, nests too deep, or isn't a resource or
    ///   a list of them
    public static JsonNode tree(String text) {
        if (text.stripLeading().startsWith("<")) {
            throw new InvalidCaseException(
                    "this is XML or HTML. Export the record as FHIR R4 in JSON.");
        }
        try (var parser = Json.MAPPER.createParser(text)) {
            JsonNode tree = Json.MAPPER.readTree(parser);
            if (tree == null || !tree.isContainerNode()) {
                throw notAResource();
            }
            if (parser.nextToken() != null) {
                throw new InvalidCaseException(
                        place(parser.currentTokenLocation().getLineNr(), "")
                                + "a second document begins there. Save the patient's resources as"
                                + " one Bundle.");
            }
            refuseHugeNumbers(tree);
            return tree;
        } catch (StreamConstraintsException e) {
            throw new InvalidCaseException(
                    "it nests more than " + DEEPEST + " levels deep. " + OTHER_FILE, e);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read.", e);
        }
    }

    static InvalidCaseException notAResource() {
        return new InvalidCaseException(
                "this is no FHIR resource: it has no resourceType. Export the record as FHIR R4 in"
                        + " JSON.");
    }

    /// Written out, a number with a huge exponent would fill the memory.
    private static void refuseHugeNumbers(JsonNode node) {
        if (node.isBigDecimal() && Math.abs(node.decimalValue().scale()) > LARGEST_EXPONENT) {
            throw new InvalidCaseException("it holds a number beyond all measure. " + OTHER_FILE);
        }
        node.forEach(FhirText::refuseHugeNumbers);
    }

    /// The parser's own message may quote the record.
    private static InvalidCaseException malformed(JsonProcessingException e) {
        var at = e.getLocation();
        return new InvalidCaseException(
                (at == null ? "" : place(at.getLineNr(), " column " + at.getColumnNr()))
                        + "malformed JSON. Maybe a comma, quote or bracket is missing or one too"
                        + " many.");
    }

    private static String place(int line, String column) {
        return line < 1 ? "" : "line " + line + column + ": ";
    }
}
