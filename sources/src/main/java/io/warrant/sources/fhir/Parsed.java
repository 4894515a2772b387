package io.warrant.sources.fhir;

import org.hl7.fhir.r4.model.Resource;

/// A resource that was parsed.
///
/// @param place where it stands, such as `entry[3].resource`
/// @param address the address that others refer to it by, or an empty text
record Parsed(String place, String address, Resource resource) {}
