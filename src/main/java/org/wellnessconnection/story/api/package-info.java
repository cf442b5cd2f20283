/** Stories for programs: sending one (SPEC A3). What is public is read through the delivery API like everything else. */
@NullMarked
package org.wellnessconnection.story.api;

import org.jspecify.annotations.NullMarked;
