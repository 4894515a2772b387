package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Every view of the workbench is accessible, by axe-core's rules of WCAG 2.0 to 2.2 and its best
/// practices, and no wider than the screen: on phone and desk, light and dark, English and German.
class ViewsInChromiumTest {

    @RegisterExtension static final OpenWorkbench WORKBENCH = new OpenWorkbench();

    @ParameterizedTest
    @CsvSource({"360, dark, de", "1920, light, en"})
    void areAccessible(int width, String scheme, String language)
            throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            tab.size(width, 900);
            tab.prefer(scheme);
            tab.before("localStorage.setItem('warrant.language', '" + language + "')");
            var page = WORKBENCH.page(tab);
            var found = new ArrayList<String>();
            page.visit();
            tab.until("document.querySelector('dialog')");
            look(tab, "first visit", found);
            page.readNote();
            tabs(tab, found);
            if (width == 360) {
                dialogs(tab, found);
            }
            tab.fill("#suppose-HP-0001083", "absent");
            tab.until("document.querySelector('.supposition') && document.querySelector('.move')");
            page.settle();
            look(tab, "what if", found);
            tab.click("#whatif-drop");
            tab.fill("#add-finding", "arach");
            tab.until("document.querySelector('.option')");
            look(tab, "choosing a finding", found);
            tab.offline(true);
            tab.click("#status-HP-0001166");
            tab.until("document.querySelector('.trouble')");
            look(tab, "failure", found);
            assertThat(found).isEmpty();
        }
    }

    private static void tabs(Tab tab, List<String> found) throws IOException, InterruptedException {
        for (var view : List.of("evidence", "grid", "next", "compare", "judge")) {
            tab.click("#tab-" + view);
            tab.until("document.querySelector('#panel').innerText.length > 60");
            if (view.equals("next")) {
                tab.until("document.querySelector('#next-title')");
            }
            tab.value(
                    "document.querySelectorAll('details').forEach(each => { each.open = true; })");
            look(tab, view, found);
        }
    }

    private static void dialogs(Tab tab, List<String> found)
            throws IOException, InterruptedException {
        for (var button : List.of("#save", "#open", "#help", "#correct-HP-0001166", "#reread")) {
            tab.click(button);
            tab.until("document.querySelector('dialog[open]')");
            look(tab, button, found);
            tab.press("Escape");
            tab.until("!document.querySelector('dialog')");
        }
    }

    private static void look(Tab tab, String view, List<String> found) throws IOException {
        var violations = Accessibility.violations(tab);
        if (!violations.isEmpty()) {
            found.add(view + ": " + violations);
        }
        int over = tab.value("document.documentElement.scrollWidth - innerWidth").asInt();
        if (over > 0) {
            found.add(view + ": " + over + " px wider than the screen");
        }
    }
}
