/** The command that rotates the keys, run without a server. */
@NullMarked
package org.wellnessconnection.platform.secrets.cli;

import org.jspecify.annotations.NullMarked;
