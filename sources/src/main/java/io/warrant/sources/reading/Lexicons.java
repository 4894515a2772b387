package io.warrant.sources.reading;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reading.Labels;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Lexicon;
import io.warrant.engine.reading.LexiconCompiler;
import io.warrant.engine.reading.NoteReader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The lexicons by which notes are read: compiled into a pack when knowledge is built, or on the
/// spot where knowledge has none, as the starter pack.
public final class Lexicons {

    private Lexicons() {}

    /// Writes the English lexicon, and one for each translation with its labels.
    ///
    /// @param learned for each term's index, the words that people were seen to use for it
    public static void compile(
            Ontology ontology,
            List<Translation> translations,
            SortedMap<Integer, List<String>> learned,
            ColumnsBuilder out) {
        english(ontology, learned).write(out);
        for (var translation : translations) {
            var compiler =
                    new LexiconCompiler(
                            translation.language(), WordTables.words(translation.language()));
            var labels = new TreeMap<Integer, String>();
            for (var entry : translation.sorted()) {
                int term = ontology.resolve(entry.getKey());
                if (term >= 0) {
                    compiler.translated(ontology, term, entry.getValue());
                    labels.putIfAbsent(term, entry.getValue());
                }
            }
            compiler.write(out);
            Labels.write(translation.language(), labels, out);
        }
    }

    /// The English lexicon of an ontology, with what was learned of its terms.
    static LexiconCompiler english(Ontology ontology, SortedMap<Integer, List<String>> learned) {
        var lists = WordTables.words(Language.EN);
        var compiler = new LexiconCompiler(Language.EN, lists);
        compiler.add(ontology, lists);
        learned.forEach((term, texts) -> texts.forEach(text -> compiler.learned(term, text)));
        return compiler;
    }

    /// A reader of notes in a language.
    ///
    /// @throws ConfigurationException if the knowledge has no names in it
    public static NoteReader reader(KnowledgeBase base, Language language) {
        var lexicon = Lexicon.of(base.columns(), language);
        if (lexicon.isEmpty() && language != Language.EN) {
            var known = new ArrayList<String>();
            for (var other : Language.values()) {
                if (Lexicon.of(base.columns(), other).isPresent()) {
                    known.add(other.code());
                }
            }
            throw new ConfigurationException(
                    "This knowledge has no names of findings in '"
                            + language
                            + "'"
                            + (known.isEmpty() ? "" : ", only in " + String.join(", ", known))
                            + ". Build knowledge with its translation (hp-"
                            + language
                            + ".babelon.tsv): `warrant knowledge build --from FOLDER`.");
        }
        return new NoteReader(
                lexicon.orElseGet(() -> onTheSpot(base.ontology())),
                WordTables.cues(language),
                base.ontology());
    }

    /// An English reader of an ontology's terms, with what was learned of them.
    public static NoteReader reader(Ontology ontology, SortedMap<Integer, List<String>> learned) {
        var out = new ColumnsBuilder();
        english(ontology, learned).write(out);
        var lexicon = Lexicon.of(out.build(), Language.EN).orElseThrow();
        return new NoteReader(lexicon, WordTables.cues(Language.EN), ontology);
    }

    private static Lexicon onTheSpot(Ontology ontology) {
        var out = new ColumnsBuilder();
        english(ontology, new TreeMap<>()).write(out);
        return Lexicon.of(out.build(), Language.EN).orElseThrow();
    }
}
