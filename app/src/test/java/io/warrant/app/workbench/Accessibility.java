package io.warrant.app.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What axe-core finds wrong with a page, by its rules of WCAG 2.0 to 2.2 and its best practices.
final class Accessibility {

    private static final String AXE =
            "axe.run().then(found => found.violations.map(each => each.id + ' ' + each.impact + ':"
                + " ' + each.nodes.map(node => node.target.join(' ') + ' ' + (node.any[0]?.message"
                + " ?? '')).join('; ')).join('\\n'))";

    private Accessibility() {}

    /// Each with where it is; empty where nothing is wrong.
    static String violations(Tab tab) throws IOException {
        if (!tab.is("window.axe")) {
            try (var in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
                tab.value(
                        new String(
                                Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tab.value(AXE).asText();
    }
}
