package io.warrant.engine.consultation;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.reasoning.Qualifying;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Leads a consultation: of all that could be asked or tested, does what takes away most
/// uncertainty about the decision per unit of cost, and stops when that is enough. Pure and safe
/// for use by several threads.
public final class Consultant implements Policy {

    /// How many of the best options are looked at more closely where two steps are looked ahead.
    private static final int DEEPER = 6;

    private final Reasoner reasoner;
    private final Field field;
    private final Plan plan;
    private final Qualifying qualifying;

    /// What a consultation can draw on.
    ///
    /// @param repertoire what can be asked
    /// @param tests what can be ordered
    /// @param costs what either costs
    /// @param mentions how likely answers are known
    public record Field(Repertoire repertoire, Tests tests, Costs costs, Mentions mentions) {

        /// The questions that the knowledge words, or else one for each of its terms, its tests,
        /// and what its solved cases tell of which answers are known.
        public static Field of(Reasoner reasoner, Costs costs) {
            var base = reasoner.base();
            return new Field(
                    base.questions().size() > 0
                            ? new AskedQuestions(base)
                            : new TermQuestions(base),
                    Tests.of(base.columns(), base.ontology()),
                    costs,
                    Mentions.of(base));
        }
    }

    public Consultant(Reasoner reasoner, Field field, Plan plan) {
        this.reasoner = reasoner;
        this.field = field;
        this.plan = plan;
        qualifying = reasoner.qualifying(plan.settings());
    }

    public Reasoner reasoner() {
        return reasoner;
    }

    public Field field() {
        return field;
    }

    public Plan plan() {
        return plan;
    }

    /// The case of a consultation as it stands.
    ///
    /// @throws io.warrant.engine.errors.InvalidCaseException where it has no finding
    public Standing standing(Consultation consultation) {
        return reasoner.standing(
                consultation.subject(reasoner.base().ontology()), plan.settings(), plan.withheld());
    }

    @Override
    public Action next(Consultation consultation) {
        var standing = standing(consultation);
        boolean sure = sure(standing) >= plan.limits().probability();
        if (sure && consultation.subject().findings().size() >= plan.limits().findings()) {
            return new Action.Stop(Action.Why.SURE);
        }
        if (consultation.steps().size() >= plan.limits().actions()) {
            return end(standing, Action.Why.BUDGET_SPENT);
        }
        var options = options(consultation, standing, 1);
        if (options.isEmpty() || options.getFirst().worth() < plan.limits().leastWorth()) {
            return sure ? new Action.Stop(Action.Why.SURE) : end(standing, Action.Why.NOT_WORTH_IT);
        }
        double left = plan.limits().budget() - consultation.spent();
        return options.getFirst().cost() > left
                ? end(standing, Action.Why.BUDGET_SPENT)
                : options.getFirst().action();
    }

    /// How likely the first claim is, as well as it is known.
    public double sure(Standing standing) {
        return qualifying.first(standing).probability().value();
    }

    /// How likely a disease is, as a differential would tell it.
    public double probability(Standing standing, DiseaseId disease) {
        return qualifying.claim(standing, disease).probability().value();
    }

    /// How likely none of the known diseases is, as a differential would tell it.
    public double unlisted(Standing standing) {
        return qualifying.unlisted(standing).probability().value();
    }

    private Action end(Standing standing, Action.Why why) {
        return sure(standing) < plan.settings().confidence()
                ? new Action.Abstain(why)
                : new Action.Stop(why);
    }

    /// The consultation after an action was answered.
    public Consultation answered(Consultation consultation, Action action, Answer answer) {
        return consultation.with(new Step(action, answer, cost(action)));
    }

    /// What an action costs.
    public double cost(Action action) {
        var terms = reasoner.base().ontology();
        return switch (action) {
            case Action.Ask(var question) ->
                    question.terms().stream()
                            .mapToInt(terms::resolve)
                            .filter(term -> term >= 0)
                            .mapToDouble(term -> field.costs().total(field.tests().least(term)))
                            .max()
                            .orElse(field.costs().total(Effort.HISTORY));
            case Action.Order(var test) -> {
                int number = field.tests().number(test.id());
                var effort = number < 0 ? Effort.LABORATORY : field.tests().effort(number);
                yield field.costs().total(effort);
            }
            case Action.Stop _, Action.Abstain _ -> 0;
        };
    }

    /// What could be done next, the worthiest first; equals in the order of questions, then tests.
    ///
    /// @param most how many to give
    public List<Option> options(Consultation consultation, int most) {
        return options(consultation, standing(consultation), most);
    }

    /// What one action is worth, whether or not it is the best.
    public Option option(Consultation consultation, Action action) {
        var standing = standing(consultation);
        var weighing = weighing(consultation, standing);
        return new Options(field, plan.manner(), consultation, standing, weighing).of(action);
    }

    /// What each answer to an action would do to the leading claims.
    ///
    /// @return one for each answer that teaches something; of a test, for its likeliest findings
    public List<Prospect> prospects(Consultation consultation, Action action) {
        return Prospects.of(action, this, consultation);
    }

    List<Option> options(Consultation consultation, Standing standing, int most) {
        var weighing = weighing(consultation, standing);
        var options = new Options(field, plan.manner(), consultation, standing, weighing);
        if (plan.manner().depth() == 1) {
            return options.best(most);
        }
        var best = options.best(Math.max(most, DEEPER));
        var deeper = new ArrayList<Option>();
        best.forEach(option -> deeper.add(deeper(consultation, option)));
        deeper.sort(Comparator.comparingDouble(Option::worth).reversed());
        return List.copyOf(deeper.subList(0, Math.min(most, deeper.size())));
    }

    Weighing weighing(Consultation consultation, Standing standing) {
        var heard = Heard.of(consultation, reasoner.base().ontology());
        return Weighing.of(standing, heard, field.mentions(), plan.stakes());
    }

    /// The same option with what the best next one would bring after each of its answers.
    private Option deeper(Consultation consultation, Option option) {
        double gain = option.gain();
        double cost = option.cost();
        double then = 0;
        double later = 0;
        for (var prospect : Prospects.answers(option.action(), this, consultation)) {
            var after = answered(consultation, option.action(), prospect.answer());
            var standing = standing(after);
            var weighing = weighing(after, standing);
            var next = new Options(field, plan.manner(), after, standing, weighing).best(1);
            if (!next.isEmpty()) {
                then += prospect.chance() * next.getFirst().gain();
                later += prospect.chance() * next.getFirst().cost();
            }
        }
        double both = gain + then;
        return new Option(option.action(), both, cost, both / (cost + later), option.known());
    }
}
