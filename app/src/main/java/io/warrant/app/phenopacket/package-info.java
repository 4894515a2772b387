/// Writes GA4GH phenopackets of version 2: the patient as the record has it, and the claims as
/// interpretations. Start with [PhenopacketText].
@NullMarked
package io.warrant.app.phenopacket;

import org.jspecify.annotations.NullMarked;
