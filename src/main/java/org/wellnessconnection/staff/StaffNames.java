package org.wellnessconnection.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.security.ActorNames;

/** The names behind the ids that histories keep. */
@ApplicationScoped
public class StaffNames implements ActorNames {

    private static final String PERSON = "staff:";

    private final EntityManager entityManager;
    private final Texts texts;

    @Inject
    public StaffNames(EntityManager entityManager, Texts texts) {
        this.entityManager = entityManager;
        this.texts = texts;
    }

    @Override
    public String of(String actor, Language language) {
        var t = texts.in(language);
        var colon = actor.indexOf(':');
        var id = actor.substring(colon + 1);
        return switch (colon < 0 ? actor : actor.substring(0, colon)) {
            case "staff" -> {
                var member = entityManager.find(StaffMember.class, id);
                yield member == null ? t.get("staff.actor.gone") : member.name();
            }
            case "token" -> {
                var token = entityManager.find(ApiToken.class, id);
                yield t.of("staff.actor.token", token == null ? id : token.name());
            }
            case "system" -> t.get("staff.actor.system");
            default -> t.get("staff.actor.visitor");
        };
    }

    /** People, who are nearly all of them, come with one question. */
    @Override
    public Map<String, String> all(Collection<String> actors, Language language) {
        var ids = actors.stream()
                .filter(actor -> actor.startsWith(PERSON))
                .map(actor -> actor.substring(PERSON.length()))
                .distinct()
                .toList();
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("select m from StaffMember m where m.id in :ids", StaffMember.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(member -> names.put(PERSON + member.id(), member.name()));
        }
        actors.forEach(actor -> names.computeIfAbsent(actor, one -> of(one, language)));
        return names;
    }
}
