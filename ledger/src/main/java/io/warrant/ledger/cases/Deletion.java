package io.warrant.ledger.cases;

/// How much was deleted.
///
/// @param cases with all their versions and judgements
/// @param inputs records that were kept to make results again
public record Deletion(long cases, long inputs) {

    public boolean isEmpty() {
        return cases == 0 && inputs == 0;
    }
}
