package io.warrant.sources.install;

/// What arrived: one line of `sources.lock.json`.
///
/// @param path where it lies in the folder of sources, with forward slashes
/// @param url where it came from
/// @param version what the server calls this version (`ETag`, else `Last-Modified`), or empty
/// @param size in bytes
/// @param sha256 in hex
/// @param fetched the day, as `2026-11-20`
public record Receipt(
        String path, String url, String version, long size, String sha256, String fetched) {}
