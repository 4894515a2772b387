/// Reads patients' records: GA4GH phenopackets of versions 1 and 2, our own plain format
/// (`docs/case-format.md`), FHIR R4, and typed terms; and says what is wrong with them. Start with
/// [CaseReader], [CaseArchive] and [Validation].
@NullMarked
package io.warrant.sources.cases;

import org.jspecify.annotations.NullMarked;
