package io.warrant.sources.fhir;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.codes.CodeSystem;
import io.warrant.engine.codes.CodesCompiler;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.toy.ToyWorld;

import java.util.List;

/// A handful of terms, codes and a disease, and how records about them are written.
final class FhirWorld {

    static final TermId SEIZURE = TermId.of("HP:0001250");
    static final TermId ASTHMA = TermId.of("HP:0002099");
    static final DiseaseId MARFAN = DiseaseId.of("OMIM:154700");
    static final KnowledgeBase KNOWLEDGE = knowledge();

    private static final String PATIENT =
            "{'resourceType':'Patient','id':'p','gender':'female','birthDate':'1990-05-01'}";

    private FhirWorld() {}

    private static KnowledgeBase knowledge() {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile(
                "fhir-1",
                List.of(
                        term("HP:0000005", "Mode of inheritance", List.of()),
                        term("HP:0000118", "Phenotypic abnormality", List.of()),
                        term("HP:0001250", "Seizure", List.of("Epileptic seizure"), "HP:0000118"),
                        term("HP:0002099", "Asthma", List.of(), "HP:0000118"),
                        term("HP:0000085", "Horseshoe kidney", List.of(), "HP:0000118"),
                        term("HP:0000086", "Ectopic kidney", List.of(), "HP:0000118")),
                List.of(),
                out);
        var ontology = Ontology.of(out.build());
        var codes = new CodesCompiler();
        codes.add(CodeSystem.SNOMED_CT, "91175000", SEIZURE);
        codes.add(CodeSystem.SNOMED_CT, "1", TermId.of("HP:0000085"));
        codes.add(CodeSystem.SNOMED_CT, "1", TermId.of("HP:0000086"));
        codes.add(CodeSystem.SNOMED_CT, "19346006", MARFAN);
        codes.add(CodeSystem.ICD_10_CM, "Q87.4", MARFAN);
        codes.add(CodeSystem.MONDO, "0007947", MARFAN);
        codes.compile(ontology, out);
        var compiler = new KnowledgeCompiler(ontology, TermId.of("HP:0000118"));
        compiler.add(ToyWorld.disease(MARFAN, "Marfan syndrome"));
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    private static Term term(String id, String label, List<String> synonyms, String... parents) {
        return new Term(
                TermId.of(id),
                label,
                "",
                synonyms.stream()
                        .map(text -> new Synonym(text, Synonym.Scope.EXACT, false))
                        .toList(),
                List.of(parents).stream().map(TermId::of).toList());
    }

    /// A Bundle of a patient and other resources, written with single quotes.
    static String bundle(String... resources) {
        return bundleOf(PATIENT, resources);
    }

    static String bundleOf(String patient, String... resources) {
        var entries = new StringBuilder("{'resource':" + patient + "}");
        for (var resource : resources) {
            entries.append(",{'resource':").append(resource).append('}');
        }
        return json("{'resourceType':'Bundle','type':'collection','entry':[" + entries + "]}");
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    /// Reads a Bundle of a patient and other resources, which stand from `entry[1]`.
    static Intake read(String... resources) {
        return reader().read(bundle(resources));
    }

    static FhirReader reader() {
        return new FhirReader(KNOWLEDGE, Laboratory.NONE, NoteReading.NONE);
    }

    static String condition(String fields) {
        return "{'resourceType':'Condition','subject':{'reference':'Patient/p'}," + fields + "}";
    }

    static String observation(String fields) {
        return "{'resourceType':'Observation','status':'final','subject':{'reference':'Patient/p'},"
                + fields
                + "}";
    }

    static String coded(String system, String code) {
        return "'code':{'coding':[{'system':'" + system + "','code':'" + code + "'}]}";
    }

    /// Each mention as `HP:… STATUS place (cue)`.
    static List<String> mentions(Intake intake) {
        return intake.reading().mentions().stream().map(FhirWorld::line).toList();
    }

    private static String line(Mention mention) {
        return mention.term()
                + " "
                + mention.status()
                + (mention.origin() instanceof Origin.Entry(var place) ? " " + place : "")
                + mention.cue().map(cue -> " (" + cue.words() + ")").orElse("");
    }

    static List<String> notUnderstood(Intake intake) {
        return lines(intake.reading().notUnderstood());
    }

    static List<String> ignored(Intake intake) {
        return lines(intake.ignored());
    }

    private static List<String> lines(List<Ignored> all) {
        return all.stream().map(one -> one.field() + ": " + one.reason()).toList();
    }
}
