/**
 * The order of the start: configuration is checked, the schema migrated, content loaded, and only then the site says
 * that it is ready. What goes wrong is one clear sentence and an end of the process, never half a site.
 */
@NullMarked
package org.wellnessconnection.platform.boot;

import org.jspecify.annotations.NullMarked;
