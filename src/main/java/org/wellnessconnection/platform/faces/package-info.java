/**
 * What Jakarta Faces needs from us: the application's configuration and addresses that keep the language's prefix.
 */
@NullMarked
package org.wellnessconnection.platform.faces;

import org.jspecify.annotations.NullMarked;
