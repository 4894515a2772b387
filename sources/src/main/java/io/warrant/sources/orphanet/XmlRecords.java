package io.warrant.sources.orphanet;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.releases.ReleaseFile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Streams the records of a large XML file, one small tree at a time. Document types and entities
/// of the file's own are refused: an XML file that defines some is not Orphanet's.
final class XmlRecords {

    private static final int DEEPEST = 60;

    private final ReleaseFile file;
    private final Set<String> tags;

    /// @param tags of the records; a record within a record belongs to the outer one
    XmlRecords(ReleaseFile file, Set<String> tags) {
        this.file = file;
        this.tags = tags;
    }

    /// Takes the records one by one.
    interface Gathering<T> {
        void record(XmlElement element);

        T close();
    }

    /// @param start makes the gathering, from the `date` that the root tells, or an empty text
    <T> T gather(Function<String, Gathering<T>> start) {
        return file.parse(in -> gather(in, start));
    }

    private <T> T gather(InputStream in, Function<String, Gathering<T>> start) {
        try {
            var xml = factory().createXMLStreamReader(in);
            var gathering = start.apply(dateOfRoot(xml));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && tags.contains(xml.getLocalName())) {
                    gathering.record(element(xml, 0));
                }
            }
            return gathering.close();
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            throw new KnowledgeException(
                    file.name()
                            + (location == null ? "" : " line " + location.getLineNumber())
                            + ": this is not well-formed XML. Maybe the download was cut off: fetch"
                            + " it again.",
                    e);
        }
    }

    private String dateOfRoot(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw broken(
                        xml,
                        "a document type is defined here, which Orphadata never does. The file is"
                                + " not read.");
            }
        }
        var date = xml.getAttributeValue(null, "date");
        return date == null ? "" : date;
    }

    private XmlElement element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw broken(xml, "elements stand too deep in each other. The file is not read.");
        }
        var name = xml.getLocalName();
        long line = xml.getLocation().getLineNumber();
        var text = new StringBuilder();
        var children = new ArrayList<XmlElement>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(xml, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw broken(
                                xml,
                                "the entity '"
                                        + xml.getLocalName()
                                        + "' is not defined. The file is not read.");
                default -> {}
            }
        }
        return new XmlElement(name, text.toString().strip(), line, children);
    }

    private KnowledgeException broken(XMLStreamReader xml, String problem) {
        return new KnowledgeException(
                file.name() + " line " + xml.getLocation().getLineNumber() + ": " + problem);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The JDK counts each '&lt;' toward these limits, and large products have many. Entities of
        // the file's own are refused above, and the file's size is bounded.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
