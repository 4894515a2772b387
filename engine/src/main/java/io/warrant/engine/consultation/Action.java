package io.warrant.engine.consultation;

/// What can be done next in a consultation.
public sealed interface Action {

    /// Ask the patient, or look.
    record Ask(Question question) implements Action {}

    /// Order a test that can show several findings at once.
    record Order(Test test) implements Action {}

    /// Stop with the differential as it stands.
    record Stop(Why why) implements Action {}

    /// Stop, and say that there isn't enough to tell.
    record Abstain(Why why) implements Action {}

    /// Why a consultation ends.
    enum Why {
        /// The first claim is as likely as was asked for.
        SURE("the first claim is as likely as was asked for"),
        /// Nothing that could still be done is worth its cost.
        NOT_WORTH_IT("nothing that could still be asked or tested is worth its cost"),
        /// The budget, or the number of questions, is spent.
        BUDGET_SPENT("the budget is spent");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
