/** Tests of sessions and seats. */
@NullMarked
package org.wellnessconnection.schedule;

import org.jspecify.annotations.NullMarked;
