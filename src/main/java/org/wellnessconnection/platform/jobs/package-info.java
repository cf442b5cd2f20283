/**
 * What is done now and then, on one node: a {@link org.wellnessconnection.platform.jobs.Job} is a bean, its turn is a lease
 * in the database. A job that is cut off is begun again by another node when the lease ends, so it works in steps that may
 * be repeated.
 */
@NullMarked
package org.wellnessconnection.platform.jobs;

import org.jspecify.annotations.NullMarked;
