package io.warrant.bench.calculators;

/// What the items' explanations or labels presume. The bench applies it and says so; the
/// calculators know nothing of it.
public enum Convention {
    ABSENT("a sign that isn't mentioned is absent"),
    UNGRADED("a sign that is present without a grade has the least grade"),
    TWICE("a sign that is named twice is present if either says so"),
    UNIT("a unit in which the value can't be is read as one in which it can"),
    MISNAMED("inputs of FeverPAIN stand under names of another rule"),
    NOT_TESTABLE("what can't be tested of consciousness gives one point"),
    SUPPORT("oxygenation in SOFA counts as with respiratory support"),
    OPIOIDS("opioids by the factors of 2016; patches in ug/h"),
    ROUTE("steroids count alike by mouth and into a vein");

    private final String words;

    Convention(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
