package io.warrant.sources.maxo;

import io.warrant.engine.consultation.Effort;
import io.warrant.engine.consultation.Test;
import io.warrant.engine.consultation.TestWriter;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Unread;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Gathers what each procedure shows, and tells by its name what kind of effort it is.
public final class Procedures {

    /// What names of procedures say of their kind; the first that fits holds. A table of this
    /// project's own, and so an assumption: MAxO's names are regular, but it states no effort.
    private static final List<Kind> KINDS =
            List.of(
                    kind(Effort.HISTORY, "history taking|gustatory|sleep disturbance"),
                    kind(Effort.EXAMINATION, "fundoscopy|blood pressure"),
                    kind(
                            Effort.LABORATORY,
                            "hair microscopy|urine specimen|platelet transmission"
                                    + "|mitochondrial complex"),
                    kind(Effort.FUNCTION, "transit measurement|function(al)? test"),
                    kind(
                            Effort.BIOPSY,
                            "biops|scop(y|ic procedure)$|histolog|electron microscop|aspiration"
                                    + "|lavage|catheteriz|centesis|cholangiopancreatograph"
                                    + "|bone marrow|tissue|cerebrospinal|amniotic|tracheostomy"
                                    + "|pap smear|specimen collection"),
                    kind(
                            Effort.IMAGING,
                            "radiogra|radiolog|ultraso|\\bmri\\b|magnetic resonance|\\bct\\b"
                                    + "|tomograph|angiogra|echocardiogra|venograph|lymphograph"
                                    + "|scintigra|iminodiacetic|mammogra|cystograph|pyelogram"
                                    + "|defecograph|esophography|absorptiometry|imaging"),
                    kind(
                            Effort.LABORATORY,
                            "measurement|assay|serolog|culture|cytogenetic|cytolog|cytometr"
                                    + "|blood|urine|semen|sperm|sputum|stool|biomarker"
                                    + "|chemistry|enzyme|chromosom|hormone|cortisol"
                                    + "|coagulation|hair|fluid|platelet|repair study|shedding"
                                    + "|cell function|sweat|breath hydrogen|tolerance test"
                                    + "|deprivation|endocrine testing|d-dimer|anion gap"
                                    + "|excretion|sedimentation|immunofluorescence|immune"
                                    + "|t cell|killer"),
                    kind(
                            Effort.FUNCTION,
                            "electro|evoked|conduction|manometr|stress test|refraction"
                                    + "|perimetr|tonometr|tympanometr|exercise|stimulation"
                                    + "|averaging|discharge|potential|histamine"),
                    kind(Effort.EXAMINATION, ""));

    private final Ontology ontology;
    private final SortedMap<String, String> labels = new TreeMap<>();
    private final SortedMap<String, SortedSet<TermId>> shows = new TreeMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private int moved;
    private int rows;

    /// @param ontology the terms that the knowledge holds
    public Procedures(Ontology ontology) {
        this.ontology = ontology;
    }

    private record Kind(Effort effort, Pattern words) {}

    private static Kind kind(Effort effort, String words) {
        return new Kind(effort, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /// The kind of effort that a procedure of this name is.
    static Effort effort(String label) {
        for (var kind : KINDS) {
            if (kind.words.matcher(label).find()) {
                return kind.effort;
            }
        }
        return Effort.EXAMINATION;
    }

    /// Takes over a release; a term that is retired goes to its certain replacement.
    public void add(Observability release) {
        for (var row : release.rows()) {
            int term = ontology.resolve(row.term());
            if (term < 0) {
                unread.add(
                        new Unread(
                                row.place(),
                                row.term() + " " + row.procedure(),
                                "a term that the ontology doesn't know"));
                continue;
            }
            rows++;
            moved += ontology.index(row.term()) < 0 ? 1 : 0;
            labels.putIfAbsent(row.procedure(), row.label());
            shows.computeIfAbsent(row.procedure(), _ -> new TreeSet<>()).add(ontology.id(term));
        }
    }

    /// How many rows were taken over.
    public int rows() {
        return rows;
    }

    /// How many of them stand on a retired term.
    public int moved() {
        return moved;
    }

    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /// All procedures with what they show.
    public TestWriter tests() {
        var tests = new TestWriter();
        labels.forEach((id, label) ->
                tests.add(
                        new Test(id, label, List.copyOf(shows.getOrDefault(id, new TreeSet<>()))),
                        effort(label)));
        return tests;
    }
}
