/// Reports of measurements as single HTML files with their pictures inside. Start with [ReportPage]
/// and [BarPlot].
@NullMarked
package io.warrant.bench.report;

import org.jspecify.annotations.NullMarked;
