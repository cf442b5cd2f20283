/** The public site over the content that ships, without a server. */
package org.wellnessconnection.site.web;
