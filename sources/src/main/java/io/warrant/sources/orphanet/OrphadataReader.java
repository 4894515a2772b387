package io.warrant.sources.orphanet;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import java.util.Set;
import java.util.regex.Pattern;

/// Reads Orphadata's XML products: `en_product1.xml` (cross-references), `en_product4.xml`
/// (phenotypes), `en_product6.xml` (genes), `en_product9_prev.xml` (prevalence) and
/// `en_product9_ages.xml` (onset and inheritance). Which one a file is, its name tells.
public final class OrphadataReader {

    private static final Pattern PRODUCT =
            Pattern.compile("en_product(1|4|6|9_prev|9_ages)\\.xml(\\.gz)?");

    private OrphadataReader() {}

    /// @throws KnowledgeException if it is no such product or broken
    public static Release read(ReleaseFile file) {
        var topic = topic(file.name());
        // In the product on phenotypes, a disorder stands in a record that tells its sources.
        return new XmlRecords(file, Set.of("HPODisorderSetStatus", "Disorder"))
                .gather(date -> new OrphadataProduct(file, topic, date));
    }

    private static Topic topic(String name) {
        var product = PRODUCT.matcher(name);
        if (!product.matches()) {
            throw new KnowledgeException(
                    name + " is not named like a product of Orphadata, such as en_product4.xml.");
        }
        return switch (product.group(1)) {
            case "1" -> Topic.CROSS_REFERENCES;
            case "4" -> Topic.PHENOTYPES;
            case "6" -> Topic.GENES;
            case "9_prev" -> Topic.PREVALENCE;
            default -> Topic.COURSE;
        };
    }
}
