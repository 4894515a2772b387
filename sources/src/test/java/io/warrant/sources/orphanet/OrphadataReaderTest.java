package io.warrant.sources.orphanet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Statement;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class OrphadataReaderTest {

    private static final String START =
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <JDBOR date="2026-06-30 07:02:02" version="1.3" copyright="Orphanet (c) 2026">
            """;

    private static final String PHENOTYPES =
            START
                    + """
                    <HPODisorderSetStatusList count="1">
                     <HPODisorderSetStatus id="1">
                      <Disorder id="2">
                       <OrphaCode>58</OrphaCode>
                       <Name lang="en">Alexander disease</Name>
                       <DisorderType id="3"><Name lang="en">Disease</Name></DisorderType>
                       <HPODisorderAssociationList count="2">
                        <HPODisorderAssociation id="4">
                         <HPO id="5"><HPOId>HP:0000256</HPOId><HPOTerm>Macrocephaly</HPOTerm></HPO>
                         <HPOFrequency id="6"><Name lang="en">Very rare (&lt;4-1%)</Name></HPOFrequency>
                         <DiagnosticCriteria id="7"><Name lang="en">Criterion</Name></DiagnosticCriteria>
                        </HPODisorderAssociation>
                        <HPODisorderAssociation id="8">
                         <HPO id="9"><HPOId>HP:0001249</HPOId><HPOTerm>X</HPOTerm></HPO>
                         <HPOFrequency id="10"><Name lang="en">Excluded (0%)</Name></HPOFrequency>
                         <DiagnosticCriteria/>
                        </HPODisorderAssociation>
                       </HPODisorderAssociationList>
                      </Disorder>
                      <Source>1[PMID]_2[PMID]</Source>
                      <ValidationStatus>y</ValidationStatus>
                      <ValidationDate>2016-06-01 00:00:00.0</ValidationDate>
                     </HPODisorderSetStatus>
                    </HPODisorderSetStatusList></JDBOR>
                    """;

    private static Release read(String name, String text) {
        return OrphadataReader.read(file(name, text));
    }

    private static ReleaseFile file(String name, String text) {
        return ReleaseFile.of(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String disorder(String content) {
        return START
                + "<DisorderList count=\"1\"><Disorder id=\"1\"><OrphaCode>166</OrphaCode>"
                + "<Name lang=\"en\">Sjögren-like thing</Name>"
                + content
                + "</Disorder></DisorderList></JDBOR>";
    }

    @Test
    void readsPhenotypes() {
        var release = read("en_product4.xml", PHENOTYPES);
        assertThat(release.source().version()).isEqualTo("2026-06-30");
        assertThat(release.diseases())
                .extracting(disease -> disease.id() + " " + disease.label())
                .containsExactly("ORPHA:58 Alexander disease");
        assertThat(release.annotations())
                .extracting(row -> row.statement().frequency())
                .containsExactly(new Frequency.Band(0.01, 0.04), new Frequency.Band(0, 0));
        var first = release.annotations().getFirst();
        assertThat(first.place()).hasToString("en_product4.xml line 10");
        assertThat(first.statement().limits().asStated()).isEqualTo("Criterion");
        assertThat(first.statement().citation())
                .isEqualTo(
                        new Statement.Citation(
                                "PMID:1;PMID:2", "", "Orphanet: validated 2016-06-01"));
        assertThat(release.annotations().getLast().statement().negated()).isTrue();
    }

    @Test
    void readsPrevalences() {
        var release =
                read(
                        "en_product9_prev.xml",
                        disorder(
                                """
                                <PrevalenceList count="1"><Prevalence id="1">
                                <Source>11389163[PMID]</Source>
                                <PrevalenceType id="2"><Name lang="en">Point prevalence</Name></PrevalenceType>
                                <PrevalenceQualification><Name>Value and class</Name></PrevalenceQualification>
                                <PrevalenceClass><Name lang="en">&lt;1 / 1 000 000</Name></PrevalenceClass>
                                <ValMoy>0.03</ValMoy>
                                <PrevalenceGeographic><Name lang="en">Worldwide</Name></PrevalenceGeographic>
                                <PrevalenceValidationStatus><Name>Not yet validated</Name>\
                                </PrevalenceValidationStatus></Prevalence></PrevalenceList>
                                """));
        assertThat(release.diseases())
                .flatExtracting(Disease::prevalences)
                .containsExactly(
                        new Disease.Prevalence(
                                "Point prevalence",
                                "<1 / 1 000 000",
                                "Worldwide",
                                "PMID:11389163;not yet validated",
                                release.source()));
        assertThat(release.diseases().getFirst().label()).isEqualTo("Sjögren-like thing");
    }

    @Test
    void readsOnsetAndInheritance() {
        var release =
                read(
                        "en_product9_ages.xml",
                        disorder(
                                """
                                <AverageAgeOfOnsetList count="2">
                                <AverageAgeOfOnset id="1"><Name lang="en">Adult</Name></AverageAgeOfOnset>
                                <AverageAgeOfOnset id="2"><Name lang="en">Elderly</Name></AverageAgeOfOnset>
                                </AverageAgeOfOnsetList><TypeOfInheritanceList count="1">
                                <TypeOfInheritance id="3"><Name lang="en">Autosomal dominant</Name>
                                </TypeOfInheritance></TypeOfInheritanceList>
                                """));
        assertThat(release.annotations())
                .extracting(row -> row.term().value())
                .containsExactly("HP:0003581", "HP:0003584", "HP:0000006");
    }

    @Test
    void readsGenes() {
        var release =
                read(
                        "en_product6.xml",
                        disorder(
                                """
                                <DisorderGeneAssociationList count="1"><DisorderGeneAssociation>
                                <SourceOfValidation>22587682[PMID]</SourceOfValidation>
                                <Gene id="1"><Name lang="en">kinesin</Name><Symbol>KIF7</Symbol></Gene>
                                <DisorderGeneAssociationType id="2"><Name lang="en">Candidate gene tested in</Name>
                                </DisorderGeneAssociationType>
                                <DisorderGeneAssociationStatus><Name>Not yet assessed</Name>
                                </DisorderGeneAssociationStatus>
                                </DisorderGeneAssociation></DisorderGeneAssociationList>
                                """));
        assertThat(release.diseases())
                .flatExtracting(Disease::genes)
                .extracting(gene -> gene.symbol() + ": " + gene.relation())
                .containsExactly("KIF7: Candidate gene tested in (not yet assessed)");
    }

    @Test
    void readsCrossReferences() {
        var release =
                read(
                        "en_product1.xml",
                        disorder(
                                """
                                <ExternalReferenceList count="2">
                                <ExternalReference id="1"><Source>ICD-10</Source><Reference>Q77.3</Reference>
                                <DisorderMappingRelation><Name>NTBT (ORPHAcode's Narrower Term maps to a Broader
                                Term)</Name></DisorderMappingRelation></ExternalReference>
                                <ExternalReference id="2"><Source>OMIM</Source><Reference>607131</Reference>
                                <DisorderMappingRelation><Name>E (Exact mapping)</Name>
                                </DisorderMappingRelation></ExternalReference></ExternalReferenceList>
                                """));
        assertThat(release.diseases())
                .flatExtracting(Disease::links)
                .extracting(link -> link.target() + " " + link.relation())
                .containsExactly("ICD10:Q77.3 broader", "OMIM:607131 exact");
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        var bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE JDBOR [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <JDBOR><Disorder><OrphaCode>1</OrphaCode><Name>&x;</Name></Disorder></JDBOR>
                """;
        assertThatThrownBy(() -> read("en_product4.xml", bomb))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("en_product4.xml line 2: a document type is defined here");
        assertThatThrownBy(() -> read("en_product4.xml", PHENOTYPES.replace("Macro", "&macro;")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("en_product4.xml line 11");
    }

    @Test
    void refusesWhatIsCutOffOrAnotherProduct() {
        assertThatThrownBy(() -> read("en_product4.xml", PHENOTYPES.substring(0, 700)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("not well-formed XML")
                .hasMessageContaining("fetch it again");
        assertThatThrownBy(() -> read("en_product6.xml", PHENOTYPES))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("en_product6.xml says nothing of genes");
        assertThatThrownBy(() -> read("en_product4.xml", PHENOTYPES.replace(">58<", ">x58<")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("en_product4.xml line 5: the <OrphaCode> 'x58' is no number");
        assertThatThrownBy(() -> read("de_product4.xml", PHENOTYPES))
                .isInstanceOf(KnowledgeException.class);
    }

    @Test
    void readsManyEscapedSigns() {
        // The JDK bounds the size of all entities of a file together; '&lt;' must not count.
        var synonyms = "<Synonym>a &lt; b &amp; c &gt; d</Synonym>".repeat(60_000);
        var release =
                read(
                        "en_product1.xml",
                        disorder(
                                "<ExternalReferenceList/><SynonymList>"
                                        + synonyms
                                        + "</SynonymList>"));
        assertThat(release.diseases()).hasSize(1);
    }
}
