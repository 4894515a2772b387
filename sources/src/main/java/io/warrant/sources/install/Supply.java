package io.warrant.sources.install;

import java.nio.file.Path;
import java.util.List;

/// Where an installation takes its sources from.
public sealed interface Supply {

    /// Their publishers' own sites.
    ///
    /// @param releases what to fetch, such as [OfficialReleases#ALL]
    /// @param patience how long to wait for it, such as [Patience#USUAL]
    record Official(List<Release> releases, Patience patience) implements Supply {

        public Official {
            releases = List.copyOf(releases);
        }
    }

    /// A folder, such as the data kit.
    record Local(Path folder) implements Supply {}

    /// What was installed before, checked again; no network.
    record Offline() implements Supply {}
}
