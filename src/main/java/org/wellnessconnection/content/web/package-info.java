/**
 * The content room on the desk: one thin bean per task, named like its view. {@link
 * org.wellnessconnection.content.web.EditEntry} is the one to read first; what it shows is made by {@link
 * org.wellnessconnection.content.web.EditorRows}, what it takes from a form by {@link
 * org.wellnessconnection.content.web.Typed}.
 *
 * <p>Every page works without script, and what was typed comes back with every answer that is not a save.
 */
@NullMarked
package org.wellnessconnection.content.web;

import org.jspecify.annotations.NullMarked;
