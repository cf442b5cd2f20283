/** The pages of surveys: asked in public, run and read on the desk. */
@NullMarked
package org.wellnessconnection.feedback.web;

import org.jspecify.annotations.NullMarked;
