package io.warrant.app.workbench;

import java.io.IOException;

/// The page as a person uses it: what one does, and what one waits for.
///
/// @param tab where it is shown
/// @param address of the service
record Page(Tab tab, String address) {

    static final String NOTE =
            "A 24-year-old man with bilateral ectopia lentis, arachnodactyly and pectus excavatum."
                    + " There was no intellectual disability. Possible joint hypermobility.";

    private static final String FRESH =
            "document.querySelector('.ranking') && !document.querySelector('.answer.stale')";

    /// Opens it as somebody who was here before.
    void open() throws IOException, InterruptedException {
        tab.before("localStorage.setItem('warrant.noticed', 'yes')");
        visit();
    }

    void visit() throws IOException, InterruptedException {
        tab.go(address);
        tab.until("document.getElementById('read-note')");
    }

    /// From the note to its differential.
    void readNote() throws IOException, InterruptedException {
        open();
        tab.fill("#note-text", NOTE);
        tab.fill("#note-language", "en");
        tab.click("#read-note");
        settle();
    }

    /// Until the differential on the screen is of the case on the screen.
    void settle() throws IOException, InterruptedException {
        tab.until(FRESH);
    }

    /// The first claim's name.
    String first() throws IOException {
        return tab.text(".ranking .claim-row .title");
    }

    /// How sure the first claim is, as the page writes it.
    String chance() throws IOException {
        return tab.text(".ranking .claim-row .chance");
    }

    String[] findings() throws IOException {
        return tab.value(
                        "[...document.querySelectorAll('#findings .finding')].map(each =>"
                                + " each.className.split(' ')[1] + ' ' +"
                                + " each.querySelector('.term').innerText).join('\\n')")
                .asText()
                .split("\n");
    }
}
