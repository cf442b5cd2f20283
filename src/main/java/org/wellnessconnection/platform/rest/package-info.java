/**
 * The one place where a failure becomes a problem document (RFC 9457), and the two ways in which a request says it
 * is wrong: a parameter of the address, a member of the body.
 */
@NullMarked
package org.wellnessconnection.platform.rest;

import org.jspecify.annotations.NullMarked;
