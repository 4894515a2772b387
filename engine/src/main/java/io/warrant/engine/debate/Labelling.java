package io.warrant.engine.debate;

import java.util.BitSet;

/// Every argument with its label.
public final class Labelling {

    private final int size;
    private final BitSet in;
    private final BitSet out;

    Labelling(int size, BitSet in, BitSet out) {
        this.size = size;
        this.in = (BitSet) in.clone();
        this.out = (BitSet) out.clone();
    }

    public Label of(int argument) {
        if (in.get(argument)) {
            return Label.IN;
        }
        return out.get(argument) ? Label.OUT : Label.UNDECIDED;
    }

    /// All arguments with a label; the caller's own copy.
    public BitSet all(Label label) {
        return switch (label) {
            case IN -> (BitSet) in.clone();
            case OUT -> (BitSet) out.clone();
            case UNDECIDED -> {
                var rest = new BitSet(size);
                rest.set(0, size);
                rest.andNot(in);
                rest.andNot(out);
                yield rest;
            }
        };
    }
}
