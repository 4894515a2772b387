package io.warrant.app.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/// A service and a browser for all tests of a class, which are skipped where there is no browser.
final class OpenWorkbench implements BeforeAllCallback, AfterAllCallback {

    private final Function<Path, Service> serving;
    private @Nullable Path folder;
    private @Nullable Service service;
    private @Nullable Browser browser;

    OpenWorkbench() {
        this(_ -> new Service());
    }

    /// @param serving starts the service, which may keep files in a folder
    OpenWorkbench(Function<Path, Service> serving) {
        this.serving = serving;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        var program = Browser.find();
        assumeTrue(
                program.isPresent(), "skipped: there is no chromium or google-chrome on the PATH");
        var made = Files.createTempDirectory("workbench");
        folder = made;
        service = serving.apply(made);
        browser = Browser.start(program.get(), made);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
        if (folder != null) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Where the browser saves files, and tests may put some.
    Path folder() {
        return Objects.requireNonNull(folder);
    }

    /// A new tab, as on a first visit.
    Tab tab() throws IOException {
        return Objects.requireNonNull(browser).open(folder());
    }

    /// The page in a tab.
    Page page(Tab tab) {
        return new Page(tab, Objects.requireNonNull(service).address());
    }
}
