package org.wellnessconnection.platform.secrets;

import java.util.List;

/** A room's sealed columns, told so that they are sealed anew when the key changes. A bean of each room that has any. */
public interface SealedColumns {

    List<SealedColumn> columns();
}
