/// Tests of finding and installing knowledge, against a web server of their own. Start with [Site],
/// [DownloadTest] and [InstallTest].
@NullMarked
package io.warrant.sources.install;

import org.jspecify.annotations.NullMarked;
