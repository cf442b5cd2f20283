package org.wellnessconnection.platform.desk;

import java.util.List;

/** The pages that a room brings to the desk: one bean per room, in its root package, with a constructor that needs nothing. */
public interface DeskPages {

    List<DeskPage> pages();
}
