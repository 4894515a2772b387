package io.warrant.sources.criteria;

import io.warrant.engine.clinical.Sex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words by which a criterion names an input: what it is called, what it adds to that in
/// brackets or in its description, and the alternatives that either names.
///
/// @param name without brackets, the number of a list and what holds of every criterion
/// @param details what brackets and description say; empty where they say nothing
record InputWords(String name, String details) {

    private static final Pattern LISTED = Pattern.compile("^(?:[A-Z]\\d?|\\d{1,2})[.)]\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d/-]{0,7}");

    /// Criteria are held against a patient under the claim that he has the disease, so that nothing
    /// else causes what he shows.
    private static final Pattern PRESUMED =
            Pattern.compile(
                    "[;,]?\\s*\\bin (?:the )?absence of other causes\\b", Pattern.CASE_INSENSITIVE);

    /// Words with which a finding that is named isn't what is asked for.
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "\\b(?:relatives?|family|familial|parents?|siblings?|child(?:\\(ren\\)|ren)?"
                            + "|history|previous|prior|past|risk|without|absen(?:ce|t)|not?|never"
                            + "|except|normal|negative|treatment|therapy|use of|exposure|suspected"
                            + "|unexplained|response|resolved)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVES =
            Pattern.compile("\\b(?:relatives?|family)\\b", Pattern.CASE_INSENSITIVE);

    /// What a finding by its name alone doesn't tell: how much, how many, how long, or how shown.
    private static final Pattern MEASURED =
            Pattern.compile(
                    "[<>≤≥]|\\b\\d+(?:[.,]\\d+)?\\s*(?:%|mm|cm|mg|days?|weeks?|months?|years?|hrs?|h"
                        + "|min|joints?)\\b|\\b(?:biopsy|histolog\\w+|usually)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OR =
            Pattern.compile("\\s*(?:;|,(?!\\d)|/|\\band/or\\b|\\bor\\b|\\bOR\\b)\\s*");
    private static final Pattern MEN =
            Pattern.compile("\\s+in (?:adult )?(?:men|males)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WOMEN =
            Pattern.compile("\\s+in (?:adult )?(?:women|females)\\b", Pattern.CASE_INSENSITIVE);

    /// One alternative.
    ///
    /// @param words as written, without brackets
    /// @param aside what stands in its brackets
    /// @param of whom it is said; unknown for everybody
    record Item(String words, String aside, Sex of) {}

    static InputWords of(String label, String description) {
        var text = PRESUMED.matcher(label.strip()).replaceAll("");
        var asides = new ArrayList<String>();
        BRACKETS.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(aside -> !aside.isEmpty() && !SHORT_FORM.matcher(aside).matches())
                .forEach(asides::add);
        var about =
                PRESUMED.matcher(description).replaceAll("").replaceFirst("^\\s*\\*", "").strip();
        if (!about.isEmpty() && !asides.contains(about)) {
            asides.add(about);
        }
        var name = bare(LISTED.matcher(text).replaceFirst(""));
        return new InputWords(
                name.replaceFirst("[?*:]+\\s*$", "").strip(), String.join("; ", asides));
    }

    private static String bare(String text) {
        var bare = text;
        while (BRACKETS.matcher(bare).find()) {
            bare = BRACKETS.matcher(bare).replaceAll(" ");
        }
        return bare.replaceAll("\\s+", " ").strip();
    }

    /// Whether its name says that a finding is absent, a relative's, past, or the like.
    boolean isOtherwise() {
        return OTHERWISE.matcher(name).find();
    }

    /// Whether relatives may show it as well.
    boolean isOfRelatives() {
        return RELATIVES.matcher(details).find();
    }

    /// Whether more is asked for than the finding of its name.
    boolean isQualified() {
        return MEASURED.matcher(details).find();
    }

    /// The alternatives that its name names; itself where it names none.
    List<Item> named() {
        boolean several = name.contains("/") || Pattern.compile("\\bor\\b").matcher(name).find();
        return several ? items(name) : List.of(item(name).orElse(new Item(name, "", Sex.UNKNOWN)));
    }

    /// What its details name.
    List<Item> detailed() {
        return items(details);
    }

    private static List<Item> items(String text) {
        var apart = text.replaceAll("\\.\\s+(?=\\p{Lu})", "; ").replaceAll("\\.\\s*$", "");
        var items = new ArrayList<Item>();
        var open = new StringBuilder();
        for (var part : Arrays.asList(OR.split(slashed(apart)))) {
            open.append(open.isEmpty() ? "" : ", ").append(part);
            if (depth(open) <= 0) {
                item(open.toString()).ifPresent(items::add);
                open.setLength(0);
            }
        }
        item(open.toString()).ifPresent(items::add);
        return items;
    }

    /// A slash before or behind a unit parts nothing.
    private static String slashed(String text) {
        return text.replaceAll("(?<=\\d)\\s*/(?=mm|[µμu]l|L\\b|hpf)", "\u2215")
                .replaceAll("(?<=\\b(?:[munpµμ]?g|[munpµμ]?mol|[munp]?U|IU|mEq))/", "\u2215");
    }

    private static int depth(CharSequence text) {
        return text.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
    }

    private static Optional<Item> item(String text) {
        var asides = new ArrayList<String>();
        BRACKETS.matcher(text).results().map(found -> found.group(1).strip()).forEach(asides::add);
        var words = bare(text.replace('\u2215', '/')).replaceFirst("^and\\s+", "");
        boolean men = MEN.matcher(words).find();
        boolean women = WOMEN.matcher(words).find();
        var of = men == women ? Sex.UNKNOWN : men ? Sex.MALE : Sex.FEMALE;
        words = WOMEN.matcher(MEN.matcher(words).replaceAll("")).replaceAll("");
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new Item(words.strip(), String.join("; ", asides), of));
    }

    /// Whether an alternative says that a finding is absent, a relative's, past, or the like.
    static boolean isOtherwise(Item item) {
        return OTHERWISE.matcher(item.words()).find();
    }
}
