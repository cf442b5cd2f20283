package org.wellnessconnection.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;

/** Puts the frame of the public site around a room's page. The site room is the one that can. */
public interface PublicShell {

    /** The page in its frame; {@link Route.NotReady} while what is published cannot be read yet. */
    Route show(PublicPage page, HttpServletRequest request);

    /** The site's name, as its settings say. */
    String name(Language language);
}
