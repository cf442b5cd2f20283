/**
 * The mailbox of somebody's own machine: where no mail server is set and the site's address is this machine's, letters can
 * be read in the browser. Nowhere else does it exist.
 */
@NullMarked
package org.wellnessconnection.mail.web;

import org.jspecify.annotations.NullMarked;
