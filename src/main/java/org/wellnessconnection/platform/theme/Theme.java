package org.wellnessconnection.platform.theme;

/**
 * A theme ready to be worn. Views read it as {@code theme}.
 *
 * @param siteCss address of the one stylesheet of public pages
 * @param deskCss address of the one stylesheet of the desk
 * @param icon address of the mark as a picture, for browser tabs
 * @param logo the mark as safe inline SVG, coloured by the tokens, hidden from assistive technology
 * @param lightGround colour of the page in light mode, for the browser's own frame
 * @param darkGround the same in dark mode
 */
public record Theme(
        String name, String siteCss, String deskCss, String icon, String logo, String lightGround, String darkGround) {}
