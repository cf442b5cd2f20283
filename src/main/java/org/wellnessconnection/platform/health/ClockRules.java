package org.wellnessconnection.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * Whether this machine knows Canadian clocks. Rules that are too old are a warning and no reason to take the node away:
 * it serves everything but some hours in the West, and what it computed is computed again when newer rules are there.
 */
@Readiness
@ApplicationScoped
public class ClockRules implements HealthCheck {

    static final String NAME = "clock-rules";

    private final ZoneLaw law;
    private final Texts texts;

    @Inject
    public ClockRules(ZoneLaw law, Texts texts) {
        this.law = law;
        this.texts = texts;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named(NAME)
                .up()
                .withData("rules", law.version())
                .withData("needed", ZoneLaw.NEEDED)
                .withData("outdated", law.isOutdated());
        if (law.isOutdated()) {
            answer.withData(
                    "warning",
                    texts.in(Language.EN).of("platform.doctor.message.warn.zones", law.version(), ZoneLaw.NEEDED));
        }
        return answer.build();
    }
}
