package io.warrant.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements with their values.
final class Sql {

    private static final int ROWS_AT_ONCE = 1000;

    private Sql() {}

    /// What is made of a row.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// What is done with a row.
    @FunctionalInterface
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /// @return how many rows it changed
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        var all = new ArrayList<T>();
        each(connection, sql, found -> all.add(row.of(found)), values);
        return List.copyOf(all);
    }

    /// One row after the other, never all of them in memory.
    static void each(Connection connection, String sql, Each each, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        return list(connection, sql, row -> row.getLong(1), values).getFirst();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
