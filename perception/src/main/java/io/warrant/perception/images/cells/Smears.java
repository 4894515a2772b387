package io.warrant.perception.images.cells;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// Photographs of blood smears with boxes, as a ZIP archive or folder in the form of the PASCAL
/// visual object classes: `Annotations/NAME.xml` beside `JPEGImages/NAME.jpg`, as BCCD has it.
///
/// @param photos by name
/// @param empty how many boxes have no area and were left out
record Smears(List<Photo> photos, int empty) {

    private static final Limits LIMITS = new Limits(64L << 20, 2L << 30, 50_000);

    Smears {
        photos = List.copyOf(photos);
    }

    /// @param file the picture's
    record Photo(String name, byte[] file, List<Marked> cells) {}

    /// A box that a person drew, in the pixels of the file.
    record Marked(Cell cell, Box box) {}

    /// @throws InvalidCaseException if it isn't such an archive
    static Smears read(Path data) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Archive.visit(
                    data, name -> name.matches("(?i).*\\.(xml|jpe?g|png)"), LIMITS, files::put);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " can't be read: "
                            + e.getMessage()
                            + ". Give BCCD as a ZIP file.",
                    e);
        }
        var pictures = new HashMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (!path.endsWith(".xml")) {
                pictures.put(name(path), bytes);
            }
        });
        var photos = new ArrayList<Photo>();
        int empty = 0;
        for (var file : files.entrySet()) {
            var picture = pictures.get(name(file.getKey()));
            if (file.getKey().endsWith(".xml") && picture != null) {
                var all = marked(file.getKey(), file.getValue());
                var cells = all.stream().filter(it -> it.box().area() > 0).toList();
                empty += all.size() - cells.size();
                photos.add(new Photo(name(file.getKey()), picture, cells));
            }
        }
        return new Smears(photos, empty);
    }

    /// A file's name without folder and ending.
    private static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static List<Marked> marked(String file, byte[] xml) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            var found = new ArrayList<Marked>();
            var texts = new HashMap<String, String>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                    var name = reader.getLocalName();
                    if (name.equals("object")) {
                        texts.clear();
                    } else if (List.of("name", "xmin", "ymin", "xmax", "ymax").contains(name)) {
                        texts.put(name, reader.getElementText().strip());
                    }
                } else if (event == javax.xml.stream.XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("object")) {
                    marked(file, texts).ifPresent(found::add);
                }
            }
            return found;
        } catch (XMLStreamException e) {
            throw new InvalidCaseException(
                    file + " isn't XML. Give the boxes as their publisher packs them.", e);
        }
    }

    /// Cells of other kinds aren't looked for.
    private static Optional<Marked> marked(String file, Map<String, String> texts) {
        try {
            var box =
                    new Box(
                            side(texts, "xmin"),
                            side(texts, "ymin"),
                            side(texts, "xmax"),
                            side(texts, "ymax"));
            return Cell.labelled(texts.getOrDefault("name", "")).map(cell -> new Marked(cell, box));
        } catch (NumberFormatException e) {
            throw new InvalidCaseException(
                    file + " has a box whose sides are no numbers. Correct it.", e);
        }
    }

    private static float side(Map<String, String> texts, String name) {
        return Float.parseFloat(texts.getOrDefault(name, ""));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
