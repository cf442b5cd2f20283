package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** The rules of engagement on one page, by kind. Each can be linked by its code, which moderation cites. */
@ApplicationScoped
class RulePages {

    private static final String KIND = "kind";

    private final Shelf shelf;
    private final Addresses addresses;
    private final Heads heads;

    @Inject
    RulePages(Shelf shelf, Addresses addresses, Heads heads) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.heads = heads;
    }

    record Rules(String title, String lead, List<Kind> kinds, List<Link> more) {}

    record Kind(String id, String label, List<Rule> rules) {}

    record Rule(String id, String title, String html) {}

    Route show(Visit visit, PublishedType type) {
        var language = visit.language();
        var own = addresses.list(type, language).orElseThrow();
        var lead = visit.texts().get("site.rules.lead");
        var rules = shelf.all(language, type.name());
        var options = type.field(KIND).map(PublishedType.Field::options).orElse(Map.<String, Bilingual<String>>of());
        var kinds = options.entrySet().stream()
                .map(option -> new Kind(option.getKey(), option.getValue().in(language), rules(rules, option.getKey())))
                .filter(kind -> !kind.rules().isEmpty())
                .toList();
        return heads.page(visit, "rules", own, addresses.list(type, language.other()))
                .about(type.plural().in(language), lead)
                .show(new Rules(
                        type.plural().in(language),
                        lead,
                        kinds,
                        shelf.links(language, List.of("page/rules-playbook", "faq/confidentiality"))))
                .route();
    }

    private static List<Rule> rules(List<PublishedDocument> all, String kind) {
        return all.stream()
                .filter(rule -> rule.text(KIND).equals(kind))
                .map(rule -> new Rule(rule.text("code"), rule.title(), rule.html("body")))
                .toList();
    }
}
