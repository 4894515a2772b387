/// CDS Hooks 2.0 for the hook `patient-view`: what the service offers, what a call says, and the
/// card that answers it. Works on what a call brings with it and never fetches from the address
/// that it names. Start with [HookCall] and [Card].
@NullMarked
package io.warrant.app.cdshooks;

import org.jspecify.annotations.NullMarked;
