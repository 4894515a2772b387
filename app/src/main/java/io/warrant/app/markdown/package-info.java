/// Results as Markdown: the short report. Start with [DifferentialMarkdown].
@NullMarked
package io.warrant.app.markdown;

import org.jspecify.annotations.NullMarked;
