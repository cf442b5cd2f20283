/**
 * Gratitude stories: shared, screened, decided, published as entries, taken back. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.story;

import org.jspecify.annotations.NullMarked;
