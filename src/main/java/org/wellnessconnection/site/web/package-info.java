/**
 * The pages of the public site. {@link org.wellnessconnection.site.web.SiteRouter} finds the page for an address; each
 * {@code …Pages} class looks up what its page shows and hands one record to the view of the same name below {@code
 * webapp/site}, under the name {@code page}, beside {@code frame} (what every page has) and {@code head} (what this one
 * says about itself). Views compute nothing.
 */
@NullMarked
package org.wellnessconnection.site.web;

import org.jspecify.annotations.NullMarked;
