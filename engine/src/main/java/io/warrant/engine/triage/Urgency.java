package io.warrant.engine.triage;

/// How urgent a case is, or why that can't be told. No kind of it says that a patient can wait.
public sealed interface Urgency {

    /// The chance of an emergency is so great that telling it costs less than not telling it.
    record Emergency(Danger danger, Loss loss) implements Urgency {}

    /// The chance is smaller than that.
    record NoneTold(Danger danger, Loss loss) implements Urgency {}

    /// Most of the probability lies with what nobody grades, and the rest is no reason for alarm.
    record Unsure(Danger danger, Loss loss) implements Urgency {}

    /// The knowledge grades no disease by its severity, and there are no labelled cases.
    record Ungraded() implements Urgency {}

    /// Labelled cases support a level.
    ///
    /// @param level as the cases are labelled
    /// @param probability raw, by counting
    /// @param proof how often that was right on cases left out
    record Labels(String level, double probability, Proof proof) implements Urgency {}

    /// Labelled cases support nothing better than naming the commonest level.
    ///
    /// @param proof how often the rule was right on cases left out
    record LabelsTooWeak(Proof proof) implements Urgency {}

    /// Weighs the danger of a case by what mistakes cost.
    static Urgency of(Danger danger, Loss loss) {
        if (danger.graded() <= 0) {
            return new Ungraded();
        }
        boolean mostly = danger.graded() >= 0.5;
        double chance = mostly ? danger.chance() : danger.emergency();
        if (chance >= loss.threshold()) {
            return new Emergency(danger, loss);
        }
        return mostly ? new NoneTold(danger, loss) : new Unsure(danger, loss);
    }
}
