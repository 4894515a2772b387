package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndAttributes() {
        var page = new Html().element("p", "<b>&'\"", "title", "\"><script>").page();
        assertThat(page)
                .contains("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>");
    }

    @Test
    void replacesCharactersThatHideOrTurnText() {
        var page = new Html().element("p", "a\u0000b\u202ec\u2066d\ud800e\u0085f").page();
        assertThat(page).contains("<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf</p>");
    }

    @Test
    void keepsEveryScript() {
        assertThat(new Html().element("p", "Größe 身長 طول 𝛼").page()).contains("Größe 身長 طول 𝛼");
    }

    @Test
    void refusesLinksThatRunSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Html().open("a", "href", "javascript:alert(1)"))
                .withMessageContaining("javascript:alert(1)");
    }

    @Test
    void refusesNamesThatAreMarkup() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Html().open("p onclick=x"));
    }

    @Test
    void refusesToCloseWhatIsNotInnermost() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Html().open("p").open("b").close("p"))
                .withMessage("</p> can't close <b>.");
    }

    @Test
    void refusesToFinishWithAnElementOpen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Html().open("p").page())
                .withMessage("<p> is still open.");
    }
}
