@NullMarked
package org.wellnessconnection.feedback;

import org.jspecify.annotations.NullMarked;
