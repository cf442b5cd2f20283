package org.wellnessconnection.platform.secrets;

import java.util.regex.Pattern;

/** A nullable or filled binary column that holds what {@link FieldCipher} sealed, in a table whose key is {@code id}. */
public record SealedColumn(String table, String column) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public SealedColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("not the name of a table and a column: " + table + "." + column);
        }
    }

    /** The context under which this column of the row with that id is sealed and opened; there is no other. */
    public String context(String id) {
        return table + "." + column + ":" + id;
    }
}
