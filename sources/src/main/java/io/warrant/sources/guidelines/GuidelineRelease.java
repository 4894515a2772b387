package io.warrant.sources.guidelines;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.GuidelineWriter;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;
import io.warrant.sources.releases.Place;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Unread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All models of one archive or folder, and the tests that come with them.
///
/// @param models by file name, without folder and ending
/// @param tests the files of tests, by file name
/// @param unread files that are no models
public record GuidelineRelease(
        SortedMap<String, Guideline> models, SortedMap<String, String> tests, List<Unread> unread) {

    private static final Publication PUBLICATION =
            new Publication(
                    "gdl2-models",
                    "openEHR GDL2 guideline models",
                    "Apache License 2.0, Cambio Healthcare Systems and others: for demonstration"
                            + " purposes only, as its publisher states",
                    "https://github.com/gdl-lang/common-clinical-models");

    /// Reads an archive or folder. A file that is no model is left out and named.
    ///
    /// @throws KnowledgeException if there is no such file
    public static GuidelineRelease load(Path file) {
        if (!Files.exists(file)) {
            throw new KnowledgeException("There is no " + file + ". Check its path.");
        }
        var release = new GuidelineRelease(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        try {
            Archive.visit(
                    file,
                    name -> isModel(name) || isTest(name),
                    Limits.KNOWLEDGE,
                    (name, content) -> {
                        if (isModel(name)) {
                            release.add(name, content);
                        } else {
                            release.tests.put(
                                    leaf(name), new String(content, StandardCharsets.UTF_8));
                        }
                    });
        } catch (IOException e) {
            throw new KnowledgeException(
                    file
                            + " can't be read: "
                            + e.getMessage()
                            + ". Give a ZIP archive or a folder.",
                    e);
        }
        return release;
    }

    private void add(String name, byte[] content) {
        try {
            models.put(
                    leaf(name).replaceFirst("\\.gdl2\\.json$", ""),
                    GuidelineReader.read(leaf(name), content));
        } catch (KnowledgeException e) {
            unread.add(
                    new Unread(
                            new Place(leaf(name), 1), String.valueOf(e.getMessage()), "no model"));
        }
    }

    private static String leaf(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static boolean isModel(String name) {
        return name.endsWith(".gdl2.json");
    }

    private static boolean isTest(String name) {
        return name.endsWith(".test.yml") || name.endsWith(".test.yaml");
    }

    /// The release as a source of knowledge.
    public static Source source(Path file) {
        var release = ReleaseFile.load(file);
        return PUBLICATION.release(ReleaseFile.dateIn(release.name()), release);
    }

    public void write(ColumnsBuilder out) {
        var writer = new GuidelineWriter();
        for (Map.Entry<String, Guideline> model : models.entrySet()) {
            writer.add(model.getKey(), model.getValue());
        }
        tests.forEach(writer::addTests);
        writer.write(out);
    }
}
