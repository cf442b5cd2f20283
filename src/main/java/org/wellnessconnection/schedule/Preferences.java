package org.wellnessconnection.schedule;

import org.wellnessconnection.kernel.Language;

/** What somebody with an account wants: letters in which language, times in which zone, which calendar entries. */
public record Preferences(Language language, CanadianZone zone, CalendarEntry entry) {}
