package io.warrant.sources.orphanet;

import java.util.List;

/// An element of an XML file with what stands in it.
///
/// @param name its tag
/// @param text the text directly in it, without blanks around it
/// @param line where it starts
/// @param children the elements directly in it
record XmlElement(String name, String text, long line, List<XmlElement> children) {

    XmlElement {
        children = List.copyOf(children);
    }

    /// The text at the end of a path of tags, taking the first at each step, or empty.
    String text(String... path) {
        var at = this;
        for (var tag : path) {
            var next = at.children.stream().filter(child -> child.name.equals(tag)).findFirst();
            if (next.isEmpty()) {
                return "";
            }
            at = next.get();
        }
        return at.text;
    }

    boolean has(String tag) {
        return children.stream().anyMatch(child -> child.name.equals(tag));
    }

    /// The elements of a list such as `<GeneList><Gene>…</Gene></GeneList>`.
    List<XmlElement> list(String list, String item) {
        return children.stream()
                .filter(child -> child.name.equals(list))
                .flatMap(child -> child.children.stream())
                .filter(child -> child.name.equals(item))
                .toList();
    }
}
