package io.warrant.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;

/// Every Java file is as google-java-format leaves it. A test and not a Maven plugin, because the
/// plugins run the formatter on Maven's own Java, which may be too old to parse our sources.
class FormatTest {

    private static final boolean FIX = "fix".equals(System.getProperty("warrant.format"));

    @Test
    void everyJavaFileIsFormatted() throws IOException, FormatterException {
        var formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        var wrong = new ArrayList<String>();
        for (var file : SourceTree.javaFiles()) {
            var source = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(source);
            if (!formatted.equals(source)) {
                if (FIX) {
                    Files.writeString(file, formatted);
                } else {
                    wrong.add(SourceTree.name(file));
                }
            }
        }
        assertThat(wrong)
                .as(
                        "files that google-java-format would change; run `mvn -q test -pl app -am"
                                + " -Dtest=FormatTest -Dwarrant.format=fix"
                                + " -Dsurefire.failIfNoSpecifiedTests=false` to format them")
                .isEmpty();
    }
}
