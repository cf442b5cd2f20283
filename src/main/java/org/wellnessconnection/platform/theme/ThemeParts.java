package org.wellnessconnection.platform.theme;

/** What a theme's folder holds, read and found sound. */
record ThemeParts(String name, Tokens tokens, String bridge, String logo, String icon) {}
