package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;

/// Into how many parts a JPEG 2000 codestream cuts its samples (ITU-T T.800 A.6.1): each takes
/// memory, however little of the file it is.
///
/// @param precincts the groups of blocks
/// @param layers how many pieces a block may come in
record CodestreamBlocks(long precincts, long blocks, int layers) {

    private static final int MOST_LEVELS = 32;
    private static final long MOST_PARTS = 1 << 20;
    private static final long MOST_PIECES = 8 << 20;

    /// @param at where the marker stands
    /// @throws IllegalArgumentException if it cuts in a way that is none
    static CodestreamBlocks at(ByteBuffer view, int at, CodestreamSize size) {
        int levels = view.get(at + 9);
        int wide = (view.get(at + 10) & 0xff) + 2;
        int high = (view.get(at + 11) & 0xff) + 2;
        if (levels < 0 || levels > MOST_LEVELS || wide > 10 || high > 10 || wide + high > 12) {
            throw new IllegalArgumentException("blocks that are none");
        }
        boolean grouped = (view.get(at + 4) & 1) == 1;
        long precincts = 0;
        long blocks = 0;
        for (int level = 0; level <= levels; level++) {
            int group = grouped ? view.get(at + 14 + level) & 0xff : 0xff;
            int groupWide = group & 15;
            int groupHigh = group >> 4;
            // The coarsest level is one band, every other one three of half its size.
            int halved = level == 0 ? 0 : 1;
            long across = size.tileAcross() >> (levels - level);
            long down = size.tileDown() >> (levels - level);
            long groups = parts(across, groupWide) * parts(down, groupHigh);
            precincts += groups;
            long inGroups =
                    parts(across, Math.min(wide + halved, groupWide))
                            * parts(down, Math.min(high + halved, groupHigh));
            blocks += (1 + 2 * halved) * Math.max(groups, inGroups);
        }
        long all = size.tiles() * size.components();
        return new CodestreamBlocks(precincts * all, blocks * all, view.getShort(at + 6) & 0xffff);
    }

    private static long parts(long side, int exponent) {
        return (side >> exponent) + 1;
    }

    boolean bounded() {
        return precincts <= MOST_PARTS && blocks <= MOST_PARTS && blocks * layers <= MOST_PIECES;
    }
}
