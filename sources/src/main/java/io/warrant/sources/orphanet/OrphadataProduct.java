package io.warrant.sources.orphanet;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.releases.Place;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import java.util.regex.Pattern;

/// Gathers the records of one of Orphadata's products.
final class OrphadataProduct implements XmlRecords.Gathering<Release> {

    private static final Pattern CODE = Pattern.compile("\\d{1,9}");

    private final ReleaseFile file;
    private final Topic topic;
    private final OrphanetRows rows;
    private boolean any;

    OrphadataProduct(ReleaseFile file, Topic topic, String date) {
        this.file = file;
        this.topic = topic;
        var publication = OrphanetPublications.product(topic);
        rows = new OrphanetRows(topic, publication.release(ReleaseFile.dateIn(date), file));
    }

    @Override
    public void record(XmlElement element) {
        any |= read(element);
    }

    @Override
    public Release close() {
        if (!any) {
            throw new KnowledgeException(
                    file.name()
                            + " says nothing of "
                            + topic.text().substring("orphanet-".length())
                            + ". Maybe it is another product under this name.");
        }
        return rows.close();
    }

    /// Whether the record speaks of the topic at all.
    private boolean read(XmlElement record) {
        var disorder =
                record.name().equals("Disorder")
                        ? record
                        : record.children().stream()
                                .filter(child -> child.name().equals("Disorder"))
                                .findFirst()
                                .orElseThrow(() -> broken(record, "the record has no <Disorder>"));
        return switch (topic) {
            case CROSS_REFERENCES -> crossReferences(disorder);
            case PHENOTYPES -> phenotypes(record, disorder);
            case PREVALENCE -> prevalences(disorder);
            case COURSE -> courses(disorder);
            case GENES -> genes(disorder);
        };
    }

    private boolean crossReferences(XmlElement disorder) {
        if (!disorder.text("DisorderType", "Name").equals("Category")) {
            rows.disorder(entry(disorder, disorder));
        }
        for (var item : disorder.list("ExternalReferenceList", "ExternalReference")) {
            rows.crossReference(
                    entry(disorder, item),
                    item.text("Source"),
                    item.text("Reference"),
                    item.text("DisorderMappingRelation", "Name"));
        }
        return disorder.has("ExternalReferenceList");
    }

    private boolean phenotypes(XmlElement record, XmlElement disorder) {
        var publications = References.normalise(record.text("Source"));
        var curation = curation(record);
        for (var item : disorder.list("HPODisorderAssociationList", "HPODisorderAssociation")) {
            rows.phenotype(
                    entry(disorder, item),
                    item.text("HPO", "HPOId"),
                    item.text("HPOFrequency", "Name"),
                    new OrphanetRows.Remark(
                            item.text("DiagnosticCriteria", "Name"), publications, curation));
        }
        return disorder.has("HPODisorderAssociationList");
    }

    private static String curation(XmlElement record) {
        return switch (record.text("ValidationStatus")) {
            case "y" -> "Orphanet: validated " + ReleaseFile.dateIn(record.text("ValidationDate"));
            case "n" -> "Orphanet: not validated";
            default -> "";
        };
    }

    private boolean prevalences(XmlElement disorder) {
        for (var item : disorder.list("PrevalenceList", "Prevalence")) {
            rows.prevalence(
                    entry(disorder, item),
                    new PrevalenceRow(
                            item.text("PrevalenceType", "Name"),
                            item.text("PrevalenceClass", "Name"),
                            PrevalenceRow.cases(
                                    item.text("ValMoy"),
                                    item.text("PrevalenceQualification", "Name")),
                            item.text("PrevalenceGeographic", "Name"),
                            item.text("PrevalenceValidationStatus", "Name"),
                            item.text("Source")));
        }
        return disorder.has("PrevalenceList");
    }

    private boolean courses(XmlElement disorder) {
        for (var item : disorder.list("AverageAgeOfOnsetList", "AverageAgeOfOnset")) {
            rows.onset(entry(disorder, item), item.text("Name"));
        }
        for (var item : disorder.list("TypeOfInheritanceList", "TypeOfInheritance")) {
            rows.inheritance(entry(disorder, item), item.text("Name"));
        }
        return disorder.has("AverageAgeOfOnsetList") || disorder.has("TypeOfInheritanceList");
    }

    private boolean genes(XmlElement disorder) {
        for (var item : disorder.list("DisorderGeneAssociationList", "DisorderGeneAssociation")) {
            var status = item.text("DisorderGeneAssociationStatus", "Name");
            rows.gene(
                    entry(disorder, item),
                    item.text("Gene", "Symbol"),
                    item.text("DisorderGeneAssociationType", "Name")
                            + (status.isEmpty() || status.equals("Assessed")
                                    ? ""
                                    : " (" + status.toLowerCase(java.util.Locale.ROOT) + ")"));
        }
        return disorder.has("DisorderGeneAssociationList");
    }

    private Entry entry(XmlElement disorder, XmlElement at) {
        var code = disorder.text("OrphaCode");
        if (!CODE.matcher(code).matches()) {
            throw broken(disorder, "the <OrphaCode> '" + code + "' is no number");
        }
        return new Entry(
                DiseaseId.of("ORPHA:" + code),
                disorder.text("Name"),
                new Place(file.name(), at.line()));
    }

    private KnowledgeException broken(XmlElement at, String problem) {
        return new KnowledgeException(
                file.name()
                        + " line "
                        + at.line()
                        + ": "
                        + problem
                        + ". Maybe it is a newer form of the file than this version of Warrant"
                        + " reads.");
    }
}
