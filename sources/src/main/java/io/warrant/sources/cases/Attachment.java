package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.node.MissingNode;

import io.warrant.engine.clinical.Ignored;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A recording beside a case file, such as a picture, that a model is to look at.
///
/// @param file its path, as the case file has it
/// @param model the model's name; empty for the only one that reads such files
/// @param overruled what a person says of the concepts that the model's answer rests on, as in
///   `haemorrhages=absent`; mostly empty
public record Attachment(String file, String model, String overruled) {

    private static final String BY = " by ";
    private static final String OVERRULING = " overruling ";

    /// Where a person overrules nothing.
    public Attachment(String file, String model) {
        this(file, model, "");
    }

    /// What a case says of attachments that nobody has looked at.
    public static final Ignored NOT_READ =
            new Ignored(
                    PlainKeys.ATTACHMENTS,
                    "recordings are only looked at where their files are: on the command line, or"
                            + " by sending them to /api/v1/perceive");

    /// The attachments of a case in our own format, which was read before; none of another record.
    ///
    /// @param text the record's own text
    public static List<Attachment> of(String text) {
        var node =
                RecordTree.of(text, new Problems())
                        .map(root -> root.path(PlainKeys.ATTACHMENTS))
                        .orElseGet(MissingNode::getInstance);
        var attachments = new ArrayList<Attachment>();
        if (node.isTextual()) {
            attachments.add(parse(node.textValue()));
        }
        node.forEach(each -> attachments.add(parse(each.asText(""))));
        return attachments;
    }

    /// The same, with a path from a folder on.
    ///
    /// @param folder where the case file is; null for the folder in which the program runs
    public Attachment beside(@Nullable Path folder) {
        return folder == null
                ? this
                : new Attachment(folder.resolve(file).toString(), model, overruled);
    }

    /// Of `FILE`, `FILE by MODEL`, or either with `overruling CONCEPT=absent, CONCEPT=present`.
    public static Attachment parse(String text) {
        int told = text.lastIndexOf(OVERRULING);
        var overruled = told < 0 ? "" : text.substring(told + OVERRULING.length()).strip();
        var named = told < 0 ? text : text.substring(0, told);
        int by = named.lastIndexOf(BY);
        return by < 0
                ? new Attachment(named.strip(), "", overruled)
                : new Attachment(
                        named.substring(0, by).strip(),
                        named.substring(by + BY.length()).strip(),
                        overruled);
    }
}
