package org.wellnessconnection.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;

/** The rules that the Java runtime brings. */
@ApplicationScoped
public class MachineZoneLaw implements ZoneLaw {

    private static final String ANY = "America/Winnipeg";

    @Override
    public String version() {
        return ZoneRulesProvider.getVersions(ANY).lastKey();
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return zone.getRules();
    }
}
