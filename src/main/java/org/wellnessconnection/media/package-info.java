/**
 * Pictures and documents, named by the hash of their content. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.media;

import org.jspecify.annotations.NullMarked;
