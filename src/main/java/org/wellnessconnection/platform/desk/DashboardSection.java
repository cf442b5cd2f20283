package org.wellnessconnection.platform.desk;

import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;

/**
 * A room's part of 'what needs me'. The desk calls every bean of this kind when the page is drawn, in the order of
 * {@link #order()}, and shows a part only when it has rows.
 */
public interface DashboardSection {

    /** Small numbers stand first. */
    int order();

    String title(Language language);

    /** What waits for this person, the most pressing first; empty where the person has nothing to do with it. */
    List<DashboardRow> rows(Actor actor, Language language);
}
