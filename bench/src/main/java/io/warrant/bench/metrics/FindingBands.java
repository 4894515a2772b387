package io.warrant.bench.metrics;

/// Groups of cases by how many findings were observed; their names sort in the order of the
/// numbers.
public final class FindingBands {

    private FindingBands() {}

    public static String of(int observed) {
        if (observed <= 2) {
            return "00-02";
        }
        if (observed <= 5) {
            return "03-05";
        }
        if (observed <= 10) {
            return "06-10";
        }
        return observed <= 20 ? "11-20" : "21 and more";
    }
}
