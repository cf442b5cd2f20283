/**
 * Content as files from the command line, through the management API of a running server: {@code ./wellness import} and
 * {@code ./wellness export}.
 */
@NullMarked
package org.wellnessconnection.content.cli;

import org.jspecify.annotations.NullMarked;
