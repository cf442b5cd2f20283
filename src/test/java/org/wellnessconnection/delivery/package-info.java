/** Tests of the public API: how it reads a question, and what it answers. */
@NullMarked
package org.wellnessconnection.delivery;

import org.jspecify.annotations.NullMarked;
