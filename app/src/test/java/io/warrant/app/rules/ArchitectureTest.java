package io.warrant.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The arrows of the design, checked on the compiled classes of all modules.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("io.warrant");

    /// Each module, from the innermost; a module uses those before it.
    private static final List<String> MODULES =
            List.of("engine", "sources", "bench", "ledger", "perception", "app");

    /// Each package of the engine and those it uses directly; what these use, it may use too.
    private static final Map<String, List<String>> ENGINE = new LinkedHashMap<>();

    static {
        ENGINE.put("errors", List.of());
        ENGINE.put("columns", List.of("errors"));
        ENGINE.put("odds", List.of("columns", "errors"));
        ENGINE.put("ontology", List.of("columns", "errors"));
        ENGINE.put("fusion", List.of());
        ENGINE.put("clinical", List.of("fusion", "ontology"));
        ENGINE.put("questions", List.of("ontology"));
        ENGINE.put("knowledge", List.of("clinical", "questions"));
        ENGINE.put("argument", List.of("knowledge", "odds"));
        ENGINE.put("reasoning", List.of("argument"));
        ENGINE.put("debate", List.of("argument"));
        ENGINE.put("learning", List.of("reasoning"));
        ENGINE.put("consultation", List.of("reasoning"));
        ENGINE.put("triage", List.of("consultation"));
        ENGINE.put("codes", List.of("clinical", "columns"));
        ENGINE.put("reading", List.of("clinical", "columns"));
        ENGINE.put("guideline", List.of("clinical", "columns", "errors"));
        ENGINE.put("calculator", List.of());
        ENGINE.put("laboratory", List.of("clinical", "columns"));
        ENGINE.put("selection", List.of("laboratory"));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.warrant.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void modulesUseOnlyThoseBeforeThem() {
        for (int i = 0; i < MODULES.size(); i++) {
            var later = MODULES.subList(i + 1, MODULES.size());
            if (!later.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage("io.warrant." + MODULES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages("io.warrant.", later))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void engineUsesOnlyTheJdkAndJspecify() {
        classes()
                .that()
                .resideInAPackage("io.warrant.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.warrant.engine..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    /// What people judged is kept, and nothing that reasons can learn from it.
    @Test
    void ledgerUsesNothingThatReasons() {
        classes()
                .that()
                .resideInAPackage("io.warrant.ledger..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.warrant.ledger..",
                        "io.warrant.engine.errors..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    /// Each lies in a jar of its own, which short commands never open.
    @Test
    void heavyLibrariesAreUsedInOnePlace() {
        onlyIn("..fhir..", "ca.uhn..", "org.hl7..");
        onlyIn("io.warrant.app.mcp..", "io.modelcontextprotocol..", "reactor..", "tools.jackson..");
    }

    private static void onlyIn(String place, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    /// Whatever address a request names, nothing that reads requests can open it.
    @Test
    void standardsOpenNoConnections() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.warrant.app.cdshooks..",
                        "io.warrant.app.exchange..",
                        "io.warrant.app.fhir..",
                        "io.warrant.app.mcp..",
                        "io.warrant.app.phenopacket..",
                        "io.warrant.app.standards..",
                        "io.warrant.sources.cases..",
                        "io.warrant.sources.fhir..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|URL|.*URLConnection)")
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageUsesTheSolver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.warrant.sources.debate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chocosolver..", "gnu.trove..")
                .check(CLASSES);
    }

    @Test
    void enginePackagesFollowTheArrowsOfTheDesign() {
        for (var name : ENGINE.keySet()) {
            var allowed = packages("io.warrant.engine.", List.copyOf(closure(name)));
            classes()
                    .that()
                    .resideInAPackage("io.warrant.engine." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("io.warrant..").or(resideInAnyPackage(allowed)))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void everyEnginePackageIsInTheDesign() {
        assertThat(
                        CLASSES.stream()
                                .map(type -> type.getPackageName())
                                .filter(name -> name.startsWith("io.warrant.engine."))
                                .map(name -> name.substring("io.warrant.engine.".length()))
                                .distinct())
                .as("packages of the engine; a new one needs its arrows here and in design.md")
                .isSubsetOf(ENGINE.keySet());
    }

    @Test
    void rootPackagesHoldNothing() {
        var roots = new ArrayList<>(List.of("io.warrant"));
        MODULES.forEach(module -> roots.add("io.warrant." + module));
        noClasses()
                .that(alwaysTrue())
                .should()
                .resideInAnyPackage(roots.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        var folders = new LinkedHashSet<Path>();
        for (var file : SourceTree.javaFiles()) {
            folders.add(file.getParent());
        }
        folders.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
        // A test package may lean on the package-info of the package it tests.
        folders.removeIf(folder ->
                Files.exists(
                        Path.of(
                                folder.resolve("package-info.java")
                                        .toString()
                                        .replace("/src/test/", "/src/main/"))));
        assertThat(folders.stream().map(SourceTree::name))
                .as("packages without package-info.java")
                .isEmpty();
    }

    private static Set<String> closure(String name) {
        var all = new LinkedHashSet<>(Set.of(name));
        for (var used : ENGINE.getOrDefault(name, List.of())) {
            all.addAll(closure(used));
        }
        return all;
    }

    private static String[] packages(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name + "..").toArray(String[]::new);
    }
}
