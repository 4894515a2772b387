package io.warrant.engine.columns;

import java.util.Arrays;
import java.util.List;

/// Lists of ints, one behind the other: list `i` stands in `values[starts[i]] … values[starts[i +
/// 1] - 1]`.
///
/// @param starts one entry more than there are lists, rising from 0
/// @param values the elements of all lists; shared, not copied: treat as read-only
public record IntLists(int[] starts, int[] values) {

    public static IntLists of(int[] starts, int[] values) {
        if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] != values.length) {
            throw new IllegalArgumentException(
                    "Starts of "
                            + starts.length
                            + " lists do not fit "
                            + values.length
                            + " values. Maybe two columns of different tables were paired.");
        }
        return new IntLists(starts, values);
    }

    public static IntLists copyOf(List<int[]> lists) {
        var starts = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], lists.get(i).length);
        }
        var values = new int[starts[lists.size()]];
        for (int i = 0; i < lists.size(); i++) {
            System.arraycopy(lists.get(i), 0, values, starts[i], lists.get(i).length);
        }
        return new IntLists(starts, values);
    }

    /// The number of lists.
    public int size() {
        return starts.length - 1;
    }

    public int start(int list) {
        return starts[list];
    }

    public int end(int list) {
        return starts[list + 1];
    }

    public int length(int list) {
        return starts[list + 1] - starts[list];
    }

    public int at(int position) {
        return values[position];
    }

    /// A copy of one list.
    public int[] get(int list) {
        return Arrays.copyOfRange(values, starts[list], starts[list + 1]);
    }

    /// The position (in `values`) of an element in a list that is sorted, or -1.
    public int find(int list, int element) {
        return Math.max(-1, Arrays.binarySearch(values, starts[list], starts[list + 1], element));
    }

    public boolean contains(int list, int element) {
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            if (values[i] == element) {
                return true;
            }
        }
        return false;
    }
}
