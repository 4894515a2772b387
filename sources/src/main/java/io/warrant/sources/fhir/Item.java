package io.warrant.sources.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A resource before it is parsed.
///
/// @param place where it stands, such as `entry[3].resource`, or its type where it stands alone
/// @param address the address that others refer to it by (`fullUrl`; `#id` where it is contained),
///   or an empty text
/// @param tree its fields
record Item(String place, String address, ObjectNode tree) {

    String type() {
        return tree.path("resourceType").asText();
    }
}
