/**
 * The shell of the public site: addresses, navigation, language switch, themes, and the pages over what is published.
 * It reaches the read model only.
 */
@NullMarked
package org.wellnessconnection.site;

import org.jspecify.annotations.NullMarked;
