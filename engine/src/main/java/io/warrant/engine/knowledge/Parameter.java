package io.warrant.engine.knowledge;

/// A number of the model that is neither counted nor cited, with the reason for its value. Each is
/// an assumption and shows as one wherever it carries a weight; `docs/assumptions.md` lists them
/// all, and `docs/experiments.md` says how the values were found.
public enum Parameter {
    UNSTATED_FREQUENCY(
            Kind.SHARE,
            0.5,
            "how often patients show a finding whose frequency no source states",
            "the middle of all that is possible; values from 0.3 to 0.8 rank published cases"
                    + " alike"),
    COUNT_PRIOR(
            Kind.SHARE,
            0.4,
            "frequency toward which small counts are drawn",
            "about the mean of all counted frequencies; 1 of 1 patients is not 'all patients'"),
    COUNT_PRIOR_WEIGHT(
            Kind.WEIGHT,
            1,
            "number of imagined patients that draw a count toward COUNT_PRIOR",
            "one patient: counts of ten and more hardly move"),
    PAPER_LIKENESS(
            Kind.WEIGHT,
            0.1,
            "how alike patients of one publication are: n of them weigh n / (1 + PAPER_LIKENESS (n"
                    + " - 1))",
            "patients of one paper share a family, a clinic or the reason for which they were"
                    + " written up"),
    BAND_WEIGHT(
            Kind.WEIGHT,
            5,
            "number of patients that a stated range counts for beside counted ones",
            "a curator's class rests on some patients, nobody says how many"),
    BROADER_LOAN(
            Kind.POSITIVE,
            10,
            "number of own associations at which what is lent by a broader entry counts half",
            "a group's findings tell less of its member the better the member is described"),
    NOISE(
            Kind.SHARE,
            0.15,
            "share of a finding that has nothing to do with the disease: chance, another illness, a"
                    + " mistake",
            "one stray finding must not veto a disease; 0.1 to 0.2 rank alike"),
    PARTIAL_DISCOUNT(
            Kind.WEIGHT,
            0.1,
            "share of its weight that a finding keeps where the disease is known only for something"
                    + " more general, or for another kind of it",
            "knowing of an abnormal heart says little about one valve; 0.05 to 0.3 rank alike"),
    RELATED_BACKGROUND(
            Kind.SHARE,
            0.1,
            "background up to which what two findings have in common ties one to the other",
            "that both are signs of the nervous system says nothing; that both are kinds of"
                    + " cataract does"),
    DEPENDENCE(
            Kind.POSITIVE,
            8,
            "log units at which the observed findings' joint weight begins to count less",
            "findings of one patient go together, and added up as if they didn't they make the"
                    + " model overconfident; 4 to 16 rank alike"),
    LIKENESS(
            Kind.WEIGHT,
            10,
            "log units that the likeness of published patients with the disease weighs where they"
                    + " are the same as this one",
            "which findings go together is told by single patients, not by frequencies; 6 to 10"
                    + " rank alike"),
    EXCLUSION_WEIGHT(
            Kind.WEIGHT,
            0.05,
            "share of its log weight at which an excluded finding counts",
            "published case tables exclude whole columns, also of what was hardly looked for"),
    BREADTH(
            Kind.WEIGHT,
            0.6,
            "power at which a disease's breadth discounts each observed finding",
            "a disease known for very many findings meets any patient somewhere"),
    BREADTH_SCALE(
            Kind.POSITIVE,
            5,
            "number of expected findings at which breadth begins to tell",
            "a typical disease has about five findings in most patients"),
    ONSET_WEIGHT(
            Kind.WEIGHT,
            0.5,
            "share of its log weight at which the age of onset counts",
            "the age in a report is often that of diagnosis, not of onset"),
    ONSET_PRIOR_WEIGHT(
            Kind.WEIGHT,
            3,
            "number of imagined patients that draw a disease's ages of onset toward those of all",
            "most diseases state one class and no counts"),
    ONSET_BLUR(
            Kind.SHARE,
            0.1,
            "share of patients whose onset falls into the class before or after",
            "the classes' borders differ between sources"),
    MALE_SHARE_X_RECESSIVE(
            Kind.SHARE,
            0.9,
            "share of males among patients with an X-linked recessive disease",
            "carrier females are sometimes affected; no source counts it by disease"),
    MALE_SHARE_X_LINKED(
            Kind.SHARE,
            0.7,
            "share of males among patients with an X-linked disease of unstated or mixed kind",
            "between the recessive and the dominant kind"),
    MALE_SHARE_X_DOMINANT(
            Kind.SHARE,
            0.35,
            "share of males among patients with an X-linked dominant disease",
            "females have two X chromosomes; some such diseases are lethal in males"),
    MALE_SHARE_Y_LINKED(
            Kind.SHARE,
            0.98,
            "share of males among patients with a Y-linked disease",
            "a mistake in the record"),
    UNLISTED_PRIOR(
            Kind.SHARE,
            0.05,
            "prior probability that the patient's disease is not among the candidates",
            "a closed world is the commonest lie of such systems; no source counts it"),
    UNKNOWN_PREVALENCE(
            Kind.SHARE,
            5e-7,
            "prevalence of a disease for which no source states one",
            "most diseases without a stated prevalence are known from a few families"),
    ANSWER_PRIOR_WEIGHT(
            Kind.WEIGHT,
            10,
            "number of imagined patients that draw how a disease's patients answer a question of"
                    + " several values toward how those of all diseases do",
            "a dozen patients a disease say little of a hundred values; 3 to 10 rank alike"),
    PATIENT_PRIOR_WEIGHT(
            Kind.WEIGHT,
            10,
            "number of imagined patients that draw the counted sexes and ages of a disease's"
                    + " patients toward those of all",
            "a dozen patients a disease; 3 to 10 rank alike");

    private enum Kind {
        /// Between 0 and 1, neither of which the arithmetic can bear.
        SHARE,
        /// Not negative; 0 switches off what it weighs.
        WEIGHT,
        /// Above 0.
        POSITIVE
    }

    private final Kind kind;
    private final double initial;
    private final String meaning;
    private final String reason;

    Parameter(Kind kind, double initial, String meaning, String reason) {
        this.kind = kind;
        this.initial = initial;
        this.meaning = meaning;
        this.reason = reason;
    }

    /// Whether it is at work only in knowledge that asks questions or counts sexes and ages; other
    /// knowledge doesn't state it.
    boolean isOfQuestions() {
        return this == ANSWER_PRIOR_WEIGHT || this == PATIENT_PRIOR_WEIGHT;
    }

    /// Whether the model's arithmetic can bear a value.
    public boolean allows(double value) {
        return switch (kind) {
            case SHARE -> value > 0 && value < 1;
            case WEIGHT -> value >= 0 && value < Double.POSITIVE_INFINITY;
            case POSITIVE -> value > 0 && value < Double.POSITIVE_INFINITY;
        };
    }

    /// The values it may have, for people.
    String range() {
        return switch (kind) {
            case SHARE -> "a number between 0 and 1, neither included";
            case WEIGHT -> "a number that isn't negative";
            case POSITIVE -> "a number above 0";
        };
    }

    /// The value where nothing else is set.
    public double initial() {
        return initial;
    }

    public String meaning() {
        return meaning;
    }

    public String reason() {
        return reason;
    }
}
