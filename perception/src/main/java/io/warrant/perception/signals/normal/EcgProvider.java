package io.warrant.perception.signals.normal;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.ecg.Ecg;
import io.warrant.perception.signals.ecg.Measurement;
import io.warrant.perception.signals.ecg.TwelveLeads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Judges an ECG and says on account of which measurements.
final class EcgProvider implements Provider {

    private final ModelCard card;
    private final EcgModel model;
    private final Calibrator calibrator;

    EcgProvider(ModelCard card, EcgModel model, Calibrator calibrator) {
        this.card = card;
        this.model = model;
        this.calibrator = calibrator;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public Perception perceive(Recording recording) {
        if (!(recording instanceof Tracing tracing)) {
            throw new InvalidCaseException(
                    "The model " + card.task() + " reads " + card.reads() + ". Give it one.");
        }
        return switch (Ecg.of(tracing)) {
            case Ecg.Unreadable unreadable -> new Perception.NotReadable(unreadable.because());
            case Ecg.Measured ecg -> perceived(tracing, ecg);
        };
    }

    private Perception perceived(Tracing tracing, Ecg.Measured ecg) {
        var row = EcgModel.row(ecg);
        double output = model.output(row);
        double probability = calibrator.probability(output);
        var because = new Because(model, ecg, row);
        var notices = new ArrayList<String>();
        notices.add(likeness(ecg));
        if (tracing.rate() != TwelveLeads.CARRIED) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "It was recorded at %.0f samples a second and brought to %d, at which"
                                    + " the model learnt and was measured.",
                            tracing.rate(),
                            TwelveLeads.CARRIED));
        }
        because.failure(output).ifPresent(notices::add);
        var percept =
                new Percept(
                        EcgNormal.CONCEPT.name(),
                        TermId.parse(EcgNormal.CONCEPT.term()),
                        probability,
                        where(tracing, ecg, because.first(output)),
                        because.told(output),
                        Prior.of(card, EcgNormal.CONCEPT.name()));
        return new Perception.Perceived(
                List.of(percept), List.of(overlay(tracing, ecg, because)), notices);
    }

    private String likeness(Ecg.Measured ecg) {
        var shape = Prototypes.shape(ecg.beat());
        var normal = model.prototypes().nearest(shape, false);
        var abnormal = model.prototypes().nearest(shape, true);
        boolean isNormal = normal.distance() <= abnormal.distance();
        var first = isNormal ? normal : abnormal;
        var second = isNormal ? abnormal : normal;
        return String.format(
                Locale.ROOT,
                "Its usual beat looks most like that of record %d, which is %s (%.3f mV apart); of"
                        + " the %s ones, most like record %d (%.3f mV).",
                first.number(),
                first.abnormal() ? "abnormal" : "normal",
                first.distance(),
                second.abnormal() ? "abnormal" : "normal",
                second.number(),
                second.distance());
    }

    /// On the beat that is shown for all; the whole of the lead for what concerns all beats.
    private static Where where(Tracing tracing, Ecg.Measured ecg, Measurement first) {
        if (first.to() == 0) {
            return new Where.Interval(first.lead(), 0, tracing.seconds());
        }
        double from = ecg.shown() + (double) first.from() / TwelveLeads.RATE;
        double to = ecg.shown() + (double) first.to() / TwelveLeads.RATE;
        return new Where.Interval(
                first.lead(),
                Math.clamp(from, 0, tracing.seconds()),
                Math.clamp(to, 0, tracing.seconds()));
    }

    /// Along each beat, how much the measurements there moved the model.
    private static Overlay overlay(Tracing tracing, Ecg.Measured ecg, Because because) {
        int width = tracing.length();
        var strength = new float[tracing.leads().size() * width];
        var names =
                tracing.leads().stream()
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toCollection(ArrayList::new));
        float most = 0;
        for (int i = 0; i < ecg.measurements().size(); i++) {
            var one = ecg.measurements().get(i);
            int lead = names.indexOf(one.lead().toUpperCase(Locale.ROOT));
            if (lead < 0 || one.to() == 0) {
                continue;
            }
            float weight = (float) Math.abs(because.weight(i));
            for (double peak : ecg.peaks()) {
                double start = peak - ecg.usualPeak();
                int from =
                        (int) ((start + (double) one.from() / TwelveLeads.RATE) * tracing.rate());
                int to = (int) ((start + (double) one.to() / TwelveLeads.RATE) * tracing.rate());
                for (int at = Math.max(0, from); at <= Math.min(to, width - 1); at++) {
                    strength[lead * width + at] += weight;
                    most = Math.max(most, strength[lead * width + at]);
                }
            }
        }
        for (int i = 0; i < strength.length && most > 0; i++) {
            strength[i] /= most;
        }
        return new Overlay(
                EcgNormal.CONCEPT.name(),
                Overlay.Kind.HEAT,
                width,
                tracing.leads().size(),
                strength);
    }

    @Override
    public void close() {
        model.close();
    }
}
