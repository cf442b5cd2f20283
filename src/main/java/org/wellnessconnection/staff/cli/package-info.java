/**
 * What the command line may do to the database without a running server.
 */
@NullMarked
package org.wellnessconnection.staff.cli;

import org.jspecify.annotations.NullMarked;
