/// The workbench in a headless Chromium, end to end over a running service. [Browser] and [Tab] are
/// a small driver over the DevTools protocol, so that nothing has to be fetched but the browser
/// that the machine has; read [WorkbenchInChromiumTest] first.
@NullMarked
package io.warrant.app.workbench;

import org.jspecify.annotations.NullMarked;
