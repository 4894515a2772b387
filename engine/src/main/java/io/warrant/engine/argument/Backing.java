package io.warrant.engine.argument;

import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Parameter;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What a warrant's number rests on.
public sealed interface Backing {

    /// Rows of published sources.
    record Literature(Association association) implements Backing {}

    /// Published patients, counted one by one.
    ///
    /// @param association what they were examined for
    /// @param affected how many had it
    /// @param examined how many were examined for it
    /// @param publications where they were published, sorted, each once
    record Cohort(Association association, int affected, int examined, List<String> publications)
            implements Backing {

        public Cohort {
            publications = List.copyOf(publications);
        }

        /// The cohort behind an association, or empty where none was counted.
        public static Optional<Cohort> of(Association association) {
            int affected = 0;
            int examined = 0;
            var publications = new TreeSet<String>();
            for (var row : association.statements()) {
                if (row.isLearned()
                        && row.frequency() instanceof Frequency.Counted(int had, int all)) {
                    affected += had;
                    examined += all;
                    publications.addAll(row.citation().references());
                }
            }
            return examined == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Cohort(association, affected, examined, List.copyOf(publications)));
        }
    }

    /// A number that is neither counted nor cited, with its reason.
    record Assumption(Parameter parameter, double value) implements Backing {}
}
