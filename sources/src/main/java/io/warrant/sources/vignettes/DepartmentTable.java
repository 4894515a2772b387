package io.warrant.sources.vignettes;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.triage.Departments;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads which department sees to what: a table of tab-separated columns `branch department`; any
/// further column is a remark. A branch is a term of the ontology, or the start of an ICD-10 code
/// such as `ICD10:J`; the department `*` is general internal medicine, or paediatrics.
public final class DepartmentTable {

    private static final String CODES = "ICD10:";
    private static final Pattern CODE = Pattern.compile(CODES + "[A-Z]\\d{0,2}");
    private static final String RESOURCE = "departments.tsv";

    private DepartmentTable() {}

    /// The project's own table, all of it assumptions.
    public static Departments usual() {
        try (var in = DepartmentTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its " + RESOURCE + ".");
            }
            return read(RESOURCE, in);
        } catch (IOException e) {
            throw new IllegalStateException("The program's " + RESOURCE + " can't be read.", e);
        }
    }

    /// @throws ConfigurationException if the file isn't there or isn't such a table
    public static Departments load(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The departments " + file + " can't be read. Give a file that is there.", e);
        } catch (KnowledgeException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Departments read(String name, InputStream in) throws IOException {
        var table = Table.open(name, in);
        int branch = table.column("branch");
        int department = table.column("department");
        var byBranch = new TreeMap<TermId, String>();
        var byCode = new TreeMap<String, String>();
        while (table.next()) {
            var id = table.at(branch);
            var seeing = table.at(department);
            var term = TermId.parse(id);
            boolean isCode = id.startsWith(CODES);
            boolean known = isCode ? CODE.matcher(id).matches() : term.isPresent();
            if (!known || seeing.isBlank()) {
                throw table.broken(
                        "'"
                                + id
                                + "' and its department can't be. Give a term's id or the start"
                                + " of an ICD-10 code, and a name.");
            }
            var before = isCode ? byCode.put(id, seeing) : byBranch.put(term.orElseThrow(), seeing);
            if (before != null) {
                throw table.broken(id + " stands twice. Delete one of the rows.");
            }
        }
        return new Departments(byBranch, byCode);
    }
}
