/// The workbench: a page in the browser for one case, its differential and what to ask next. The
/// page itself lies among the resources (`index.html`, then `js/main.js`); [Workbench] only hands
/// its files out. `docs/workbench.md` says how it is used and built.
@NullMarked
package io.warrant.app.workbench;

import org.jspecify.annotations.NullMarked;
