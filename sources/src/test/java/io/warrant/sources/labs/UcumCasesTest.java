package io.warrant.sources.labs;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/// UCUM's own functional tests: which texts are units, and conversions.
class UcumCasesTest {

    private static List<Element> cases(String section) throws Exception {
        var file = DataKit.require("knowledge/labs/UcumFunctionalTests.xml");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var nodes =
                ((Element) document.getElementsByTagName(section).item(0))
                        .getElementsByTagName("case");
        var cases = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            cases.add((Element) nodes.item(at));
        }
        return cases;
    }

    @Test
    void tellsUnitsFromOtherTexts() throws Exception {
        var wrong = new ArrayList<String>();
        var cases = cases("validation");
        for (var one : cases) {
            boolean valid = one.getAttribute("valid").equals("true");
            if (Units.isUcum(one.getAttribute("unit")) != valid) {
                wrong.add(one.getAttribute("id") + " " + one.getAttribute("unit") + " " + valid);
            }
        }
        assertThat(cases).hasSize(529);
        assertThat(wrong).isEmpty();
    }

    @Test
    void converts() throws Exception {
        var wrong = new ArrayList<String>();
        var cases = cases("conversion");
        for (var one : cases) {
            var expected = new BigDecimal(one.getAttribute("outcome"));
            var got =
                    Units.convert(
                            new BigDecimal(one.getAttribute("value")),
                            one.getAttribute("srcUnit"),
                            one.getAttribute("dstUnit"));
            if (got.isEmpty()
                    || Math.abs(got.get().doubleValue() / expected.doubleValue() - 1)
                            > Math.max(1e-11, Math.pow(10, 1 - expected.precision()))) {
                wrong.add(
                        one.getAttribute("id")
                                + " "
                                + one.getAttribute("srcUnit")
                                + " "
                                + one.getAttribute("dstUnit")
                                + " "
                                + expected
                                + " "
                                + got);
            }
        }
        assertThat(cases).hasSize(30);
        assertThat(wrong).isEmpty();
    }
}
