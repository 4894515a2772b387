package io.warrant.sources.orphanet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Orphanet's list of sources, such as `ORPHANET_20301790[PMID]_[EXPERT]`, as `PMID:…` and the
/// other sources' names, joined with `;`.
final class References {

    private static final Pattern PMID = Pattern.compile("(\\d{1,9})\\s*\\[PMID]?");
    private static final Pattern BARE = Pattern.compile("\\d{1,9}");
    private static final Pattern WRITTEN = Pattern.compile("(?i)PMID:?\\s*(\\d{1,9})");

    private References() {}

    static String normalise(String sources) {
        var all = new LinkedHashSet<String>();
        boolean afterPmid = false;
        for (var part : parts(sources)) {
            var pmid = PMID.matcher(part);
            var written = WRITTEN.matcher(part);
            if (pmid.matches()) {
                all.add("PMID:" + pmid.group(1));
            } else if (written.matches()) {
                all.add("PMID:" + written.group(1));
                afterPmid = true;
            } else if (afterPmid && BARE.matcher(part).matches()) {
                // 'PMID: 30488656 ; 31263216' names the catalogue once for both.
                all.add("PMID:" + part);
            } else {
                all.add(part);
            }
        }
        return String.join(";", all);
    }

    private static List<String> parts(String sources) {
        var parts = new ArrayList<String>();
        for (var part : sources.split("[_;]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
