/** The pages of the room: sharing and the author's own page in public, the queue and one story on the desk. */
@NullMarked
package org.wellnessconnection.story.web;

import org.jspecify.annotations.NullMarked;
