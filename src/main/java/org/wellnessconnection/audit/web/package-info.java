/**
 * The trail on the desk: browsing, proving, taking it along.
 */
@NullMarked
package org.wellnessconnection.audit.web;

import org.jspecify.annotations.NullMarked;
