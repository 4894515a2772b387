package io.warrant.sources.install;

import java.net.URI;
import java.util.List;

/// What one publisher publishes, and where.
///
/// @param id short name
/// @param title the publisher's own name of it
/// @param licence the terms of use
/// @param attribution what its terms ask to show, version aside
/// @param page where people read of it
/// @param files what is fetched of it
public record Release(
        String id,
        String title,
        String licence,
        String attribution,
        URI page,
        List<RemoteFile> files) {

    public Release {
        files = List.copyOf(files);
    }

    /// A file to fetch.
    ///
    /// @param path where it goes in the folder of sources, with forward slashes
    /// @param address where it is
    /// @param content what it must look like
    /// @param maxBytes the most that is taken of it, several times what it has today
    public record RemoteFile(String path, URI address, Content content, long maxBytes) {}
}
